/** Reads ICU messages when the panel is built, so that it needs no parser where it runs. */

import { parse } from '@formatjs/icu-messageformat-parser'
import type { Message } from './message'

/** Plain text stays text; what has places or quotes becomes the parser's elements. */
export function compileMessages(file: Readonly<Record<string, string>>): Record<string, Message> {
  const compiled = Object.entries(file).map(([key, message]): [string, Message] => {
    const isPlain = !/[{}']/.test(message)
    return [key, isPlain ? message : parse(message, { ignoreTag: true, captureLocation: false })]
  })
  return Object.fromEntries(compiled)
}
