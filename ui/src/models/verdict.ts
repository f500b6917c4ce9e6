/** How an image stands, in one line: whether its workflow can run, and what it lacks. Pure. */

import { formatBytes } from '../words/numbers'
import { say } from '../words/say'
import type { Summary } from './cardState'

export interface Verdict {
  text: string
  tone: 'good' | 'wait' | 'bad'
}

/** `toCome` are the bytes of what can be fetched, null where they are not known. */
export function verdictOf(summary: Summary, toCome: number | null): Verdict {
  if (summary.total === 0) return { text: say('models.verdictNone'), tone: 'bad' }
  if (summary.missing === 0) return { text: say('models.verdictReady'), tone: 'good' }
  const { live, fetchable, checking } = summary
  const lost = summary.missing - live - fetchable - checking
  const toDownload = toCome
    ? say('models.toDownloadOf', { count: fetchable, size: formatBytes(toCome) })
    : say('models.toDownload', { count: fetchable })
  const told = [
    [live, say('models.onTheWay', { count: live })],
    [fetchable, toDownload],
    [checking, say('models.checkedNow', { count: checking })],
    [lost, say('models.lost', { count: lost })],
  ] as const
  const text = told.filter(([count]) => count > 0).map(([, words]) => words)
  return { text: text.join(' · '), tone: lost > 0 ? 'bad' : 'wait' }
}
