/** Reads the ICU messages of `src/words` when the panel is built, so that it needs no parser where it runs. */

import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/** Plain text stays text; what has places or quotes becomes the parser's elements. */
export function compileMessages(file: Record<string, string>): Record<string, unknown> {
  const compiled = Object.entries(file).map(([key, message]) => {
    const isPlain = !/[{}']/.test(message)
    return [key, isPlain ? message : parse(message, { ignoreTag: true, captureLocation: false })]
  })
  return Object.fromEntries(compiled) as Record<string, unknown>
}

export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/words\/[\w-]+\/\w+\.json$/.test(id.replaceAll('\\', '/'))) return null
      return JSON.stringify(compileMessages(JSON.parse(code) as Record<string, string>))
    },
  }
}
