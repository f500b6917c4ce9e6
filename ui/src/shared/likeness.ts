/** How alike two pictures are, in words with the number beside them. Pure. */

import type { Likeness } from '../wire/recent'

const WORDS: Record<Likeness, string> = {
  identical: 'identical',
  same_picture: 'the same picture',
  same_composition: 'the same composition',
  different: 'another picture',
  unknown: 'too small to compare',
}

/** `the same picture (0.94)`; null where they were not compared. */
export function tellLikeness(likeness: Likeness | null, msssim: number | null): string | null {
  if (likeness === null) return null
  const words = WORDS[likeness]
  return msssim === null ? words : `${words} (${tellNumber(msssim)})`
}

/** Cut, not rounded: no number may stand beside a word that begins only there. It comes with four digits. */
export function tellNumber(msssim: number): string {
  return (Math.floor(Math.round(msssim * 10_000) / 100) / 100).toFixed(2)
}
