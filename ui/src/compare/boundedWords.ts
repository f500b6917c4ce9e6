/** What differs, in as many words as the server keeps of one result. Pure. */

const MOST = 20
const LONGEST = 120

/** Each once, the first of them, none longer than is kept. */
export const boundedWords = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((one) => (one.length > LONGEST ? `${one.slice(0, LONGEST - 1)}…` : one)))].slice(0, MOST)
