/** The words that a model was trained with, and what of them the prompt has. Foreign text: shown as text alone. Pure. */

/** How many are shown before somebody asks for all. */
export const AT_FIRST = 6
const LONGEST_SHOWN = 80

export type WordState = 'own' | 'added' | 'absent'

/** Whether the image's own prompt has the word, or the user has added it. */
export function stateOfWord(word: string, prompt: string | null, added: readonly string[]): WordState {
  if (added.includes(word)) return 'added'
  return folded(prompt ?? '').includes(folded(word)) ? 'own' : 'absent'
}

/** The words with one more, or without it. */
export const toggled = (words: readonly string[], word: string): string[] =>
  words.includes(word) ? words.filter((one) => one !== word) : [...words, word]

/** Some creators put a whole prompt into one word. */
export function shortWord(word: string): string {
  const letters = [...word]
  return letters.length <= LONGEST_SHOWN ? word : `${letters.slice(0, LONGEST_SHOWN - 1).join('').trimEnd()}…`
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
