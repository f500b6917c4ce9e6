/** Files on their way, on the wire. Pure. */

import type { Fault } from './fault'
import { isObject, number, text } from './json'
import { readSaid, type Said } from './said'

export const LIVE = ['waiting', 'downloading', 'verifying'] as const
/** With what has come kept: it can go on. */
export const STOPPED = ['paused', 'interrupted'] as const
export const ENDED = ['completed', 'failed', 'cancelled'] as const
export type DownloadStatus = (typeof LIVE | typeof STOPPED | typeof ENDED)[number]

export interface DownloadEvent {
  task_id: string
  file_key: string
  filename: string
  status: DownloadStatus
  progress: number
  downloaded_bytes: number
  total_bytes: number | null
  speed: number | null
  eta: number | null
  error: string | null
  code: string | null
  hint: string | null
  /** `error` as form and values, where the server sends them. */
  said?: readonly Said[]
  path: string | null
  /** Everything waits while ComfyUI makes an image. */
  held: boolean
  /** It has failed, and an API key, or another one, could help. */
  wants_key: boolean
}

/** All of them, and the keys of those that wait in the order in which they will begin. */
export interface DownloadList {
  downloads: DownloadEvent[]
  waiting: string[]
}

/** A file of a batch that does not come. */
export interface Refused extends Fault {
  file_key: string | null
}

export interface BatchAnswer {
  task_id: string
  refused: Refused[]
}

const STATUSES: ReadonlySet<string> = new Set([...LIVE, ...STOPPED, ...ENDED])

export function readDownloadEvent(value: unknown): DownloadEvent | null {
  if (!isObject(value)) return null
  const taskId = text(value.task_id)
  const fileKey = text(value.file_key)
  const status = text(value.status)
  if (taskId === null || fileKey === null || status === null || !STATUSES.has(status)) return null
  const said = readSaid(value.said)
  return {
    ...(said.length > 0 ? { said } : {}),
    task_id: taskId,
    file_key: fileKey,
    filename: text(value.filename) ?? '',
    status: status as DownloadStatus,
    progress: number(value.progress) ?? 0,
    downloaded_bytes: number(value.downloaded_bytes) ?? 0,
    total_bytes: number(value.total_bytes),
    speed: number(value.speed),
    eta: number(value.eta),
    error: text(value.error),
    code: text(value.code),
    hint: text(value.hint),
    path: text(value.path),
    held: value.held === true,
    wants_key: value.wants_key === true,
  }
}

/** The order of those that wait, as an event or the list of all tells it; null where it is not told. */
export function readWaiting(value: unknown): string[] | null {
  if (!isObject(value) || !Array.isArray(value.waiting)) return null
  return value.waiting.filter((key) => typeof key === 'string')
}
