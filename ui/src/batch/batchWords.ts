/** A batch in words. Pure but for the language of the page. */

import type { Batch, BatchPreflight } from '../wire/batch'
import type { Notice } from '../words/notice'
import { formatBytes } from '../words/numbers'
import { say, type Key } from '../words/say'

const STAGES: Readonly<Record<string, Key>> = {
  looking_up: 'batch.lookingUp',
  searching: 'batch.searching',
  downloading: 'batch.downloading',
  building: 'batch.building',
  rendering: 'batch.rendering',
}

export const titleWords = ({ title }: Batch): string => (title ? say('batch.titled', { title }) : say('batch.untitled'))

/** What it is at: `Rendering, 3 of 12`. */
export function stageWords({ phase, stage, stageDone, stageTotal }: Batch): string {
  if (phase === 'asking') return say('batch.asking')
  if (phase === 'stopped') return say('batch.stopped')
  if (phase === 'failed') return say('batch.failedWhole')
  if (phase === 'ended') return say('batch.ended')
  const known = STAGES[stage ?? '']
  const words = say(known ?? 'batch.working')
  // Downloads are told one by one in their own queue.
  return known && stageTotal > 0 && stage !== 'downloading' ? say('batch.stageOf', { words, done: stageDone, total: stageTotal }) : words
}

/** How many are made, and the rest where there is any: `3 made · 1 failed · 8 left`. */
export function countsLine({ done, failed, skipped, left }: Batch): string {
  const parts: [Key, number][] = [['batch.made', done], ['batch.failed', failed], ['batch.leftOut', skipped], ['batch.left', left]] // prettier-ignore
  return parts
    .filter(([key, count]) => count > 0 || key === 'batch.made')
    .map(([key, count]) => say(key, { count }))
    .join(' · ')
}

/** What it asks before it begins. */
export function questionLines({ pictures, lost, files, bytes, wantKey }: BatchPreflight): string[] {
  return [
    say('batch.canBeMade', { count: pictures }),
    ...(files > 0 ? [say('batch.filesCome', { count: files, size: formatBytes(bytes) })] : []),
    ...(wantKey > 0 ? [say('batch.wantKey', { count: wantKey })] : []),
    ...(lost > 0 ? [say('batch.cannotBeMade', { count: lost })] : []),
  ]
}

/** How far it is, in percent of its pictures. */
export const percentOf = ({ total, left }: Batch): number => (total > 0 ? (100 * (total - left)) / total : 0)

export const isAtWork = ({ phase }: Batch): boolean => phase === 'working' || phase === 'asking'

/** What is said of a batch that has just ended by itself; null of any other change. */
export function endNotice(before: Batch, now: Batch): Notice | null {
  if (before.id !== now.id || !isAtWork(before) || !['ended', 'failed'].includes(now.phase)) return null
  const kind = now.phase === 'ended' && now.failed === 0 ? 'success' : 'warning'
  return { kind, title: `${titleWords(now)}: ${stageWords(now)}`, detail: countsLine(now), open: say('batch.show') }
}
