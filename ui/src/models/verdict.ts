/** How an image stands, in one line: whether its workflow can run, and what it lacks. Pure. */

import { formatBytes } from '../words/numbers'
import type { Summary } from './cardState'

export interface Verdict {
  text: string
  tone: 'good' | 'wait' | 'bad'
}

/** `toCome` are the bytes of what can be fetched, null where they are not known. */
export function verdictOf(summary: Summary, toCome: number | null): Verdict {
  if (summary.total === 0) return { text: 'No model is used', tone: 'bad' }
  if (summary.missing === 0) return { text: 'Ready', tone: 'good' }
  const { live, fetchable, checking } = summary
  const lost = summary.missing - live - fetchable - checking
  const size = toCome ? `, ${formatBytes(toCome)}` : ''
  const told = [
    [live, `${live} on the way`],
    [fetchable, `${fetchable} to download${size}`],
    [checking, `${checking} being checked`],
    [lost, `${lost} cannot be had`],
  ] as const
  const text = told.filter(([count]) => count > 0).map(([, words]) => words)
  return { text: text.join(' · '), tone: lost > 0 ? 'bad' : 'wait' }
}
