/** The raw data of an image as text to show and copy. Pure. */

import { say } from '../words/say'
import { parseExactly, writeExactly } from '../wire/exactJson'

const LONGEST_SHOWN = 20_000

export interface RawEntry {
  place: string
  /** All of it. */
  text: string
  /** As much as a page shows without becoming slow. */
  shown: string
}

export function listRaw(raw: Readonly<Record<string, unknown>> | undefined): RawEntry[] {
  return Object.entries(raw ?? {}).map(([place, value]) => {
    const text = typeof value === 'string' ? readable(value) : writeExactly(value)
    const rest = text.length - LONGEST_SHOWN
    return { place, text, shown: rest > 0 ? `${text.slice(0, LONGEST_SHOWN)}\n${say('result.rawMore', { count: rest })}` : text }
  })
}

/** JSON that stands in a text, laid out; any other text as it is. */
function readable(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return writeExactly(parseExactly(text))
  } catch {
    return text
  }
}
