/** How alike two pictures are, in words with the number beside them. Pure. */

import type { Likeness } from '../wire/recent'
import { say, type Key } from '../words/say'

const WORDS: Record<Likeness, Key> = {
  identical: 'shared.identical',
  same_picture: 'shared.samePicture',
  same_composition: 'shared.sameComposition',
  different: 'shared.different',
  unknown: 'shared.tooSmall',
}

/** `the same picture (0.94)`; null where they were not compared. */
export function tellLikeness(likeness: Likeness | null, msssim: number | null): string | null {
  if (likeness === null) return null
  const words = say(WORDS[likeness])
  return msssim === null ? words : say('shared.withNumber', { words, number: tellNumber(msssim) })
}

/** Cut, not rounded: no number may stand beside a word that begins only there. It comes with four digits. */
export function tellNumber(msssim: number): string {
  return (Math.floor(Math.round(msssim * 10_000) / 100) / 100).toFixed(2)
}
