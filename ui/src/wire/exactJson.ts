/** JSON whose whole numbers above 2^53-1 keep their digits: the language rounds them when it reads them. Pure. */

const STRING_OR_LARGE = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g
const LARGE = /[[:,\s]-?\d{16,}/
/** No text of anybody begins so. */
const MARK = '\\u0000int '
const MARKED = /"\\u0000int (-?\d+)"/g

/** What the text says; such a number is a marked text in it, which `writeExactly` alone makes a number again. */
export function parseExactly(text: string): unknown {
  if (!LARGE.test(text)) return JSON.parse(text)
  const marked = text.replace(STRING_OR_LARGE, (part) => {
    if (part.startsWith('"') || Number.isSafeInteger(Number(part))) return part
    return `"${MARK}${part}"`
  })
  return JSON.parse(marked)
}

/** Laid out, with two blanks a level. */
export const writeExactly = (value: unknown): string => JSON.stringify(value, null, 2).replace(MARKED, '$1')
