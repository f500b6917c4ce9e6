/** All downloads as one queue: what runs, waits, has stopped, has failed and has come, and how it stands together. Pure. */

import type { DownloadStatus } from '../wire/downloads'
import { hasEnded, isLive, type Download, type Downloads } from './downloadState'

export const PARTS = ['running', 'waiting', 'stopped', 'failed', 'done'] as const
export type Part = (typeof PARTS)[number]
export type Queue = Readonly<Record<Part, readonly Download[]>>

const PART_OF: Record<DownloadStatus, Part | null> = {
  downloading: 'running',
  verifying: 'running',
  waiting: 'waiting',
  paused: 'stopped',
  interrupted: 'stopped',
  failed: 'failed',
  completed: 'done',
  // Whoever has cancelled a download does not look for it.
  cancelled: null,
}

/** `order`: the keys of those that wait, as the server told it; what it has not told of yet comes last. */
export function queueOf(downloads: Downloads, order: readonly string[]): Queue {
  const queue: Record<Part, Download[]> = { running: [], waiting: [], stopped: [], failed: [], done: [] }
  for (const download of Object.values(downloads)) {
    const part = PART_OF[download.status]
    // What has no task is not in the server's queue: it was only just asked for, or refused.
    if (part !== null && download.task_id !== '') queue[part].push(download)
  }
  const places = new Map(order.map((fileKey, place) => [fileKey, place]))
  const placeOf = ({ file_key }: Download): number => places.get(file_key) ?? order.length
  queue.waiting.sort((one, other) => placeOf(one) - placeOf(other))
  return queue
}

/** What has ended, with what ended between these two states: a new look-up forgets it, the queue does not. */
export function keepEnded(kept: Downloads, before: Downloads, after: Downloads): Downloads {
  const changed = Object.entries(after).filter(([fileKey, download]) => download !== before[fileKey])
  if (!changed.some(([fileKey, download]) => hasEnded(download) || fileKey in kept)) return kept
  const again = new Set(changed.map(([fileKey]) => fileKey))
  return Object.fromEntries([
    ...Object.entries(kept).filter(([fileKey]) => !again.has(fileKey)),
    ...changed.filter(([, download]) => hasEnded(download)),
  ])
}

export interface Sums {
  /** Bytes a second of all together. */
  speed: number
  /** Seconds; null while nobody can say. */
  eta: number | null
}

/** How fast what runs comes, and how long all that runs and waits will take at that. */
export function sumsOf({ running, waiting }: Queue): Sums {
  const speed = running.reduce((sum, one) => sum + (one.speed ?? 0), 0)
  const left = [...running, ...waiting].reduce<number | null>(
    (sum, one) => (sum === null || one.total_bytes === null ? null : sum + Math.max(0, one.total_bytes - one.downloaded_bytes)),
    0,
  )
  return { speed, eta: left === null || left === 0 || speed <= 0 ? null : left / speed }
}

/** The order with one of it moved to another place of those that wait; null where it stands there, or waits no more. */
export function moved(order: readonly string[], fileKey: string, place: number): string[] | null {
  const from = order.indexOf(fileKey)
  const to = Math.max(0, Math.min(place, order.length - 1))
  if (from < 0 || from === to) return null
  const others = order.filter((one) => one !== fileKey)
  return [...others.slice(0, to), fileKey, ...others.slice(to)]
}

/** The files that were on their way together, and how they stand. */
export interface Batch {
  fileKeys: readonly string[]
  live: number
  came: number
  failed: number
}

/** Everything that was on its way since nothing was; a file belongs to it from the moment it is asked for. */
export function batchAfter(fileKeys: readonly string[], downloads: Downloads): Batch {
  const live = Object.values(downloads).filter((one) => isLive(one))
  const all = [...new Set([...fileKeys, ...live.map((one) => one.file_key)])]
  const count = (status: DownloadStatus): number => all.filter((fileKey) => downloads[fileKey]?.status === status).length
  return { fileKeys: all, live: live.length, came: count('completed'), failed: count('failed') }
}
