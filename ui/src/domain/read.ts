/** Readers for what the server and the browser's store hold: a strange value is null, never an exception. */

import type { DownloadEvent, DownloadStatus, Fault, Metadata, Resource } from './wire'

const STATUSES: ReadonlySet<string> = new Set([
  'waiting',
  'downloading',
  'verifying',
  'paused',
  'interrupted',
  'completed',
  'failed',
  'cancelled',
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

export function readEvent(value: unknown): DownloadEvent | null {
  if (!isObject(value)) return null
  const taskId = text(value.task_id)
  const fileKey = text(value.file_key)
  const status = text(value.status)
  if (taskId === null || fileKey === null || status === null || !STATUSES.has(status)) return null
  return {
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
  }
}

export function readFault(value: unknown, status: number): Fault {
  if (isObject(value) && typeof value.error === 'string') {
    return { code: text(value.code) ?? `http_${status}`, error: value.error, hint: text(value.hint) ?? '' }
  }
  return { code: `http_${status}`, error: `ComfyUI answered ${status}.`, hint: "Look at ComfyUI's console." }
}

export interface LookUp {
  reference: string
  metadata: Metadata
  resources: Resource[]
  switchedOn: string[]
}

/** The last look-up as a page kept it over a reload; null where it is damaged or of another version. */
export function readLookUp(stored: string | null): LookUp | null {
  if (stored === null) return null
  try {
    const value: unknown = JSON.parse(stored)
    if (!isObject(value) || !isObject(value.metadata) || !Array.isArray(value.resources)) return null
    if (typeof value.metadata.image_id !== 'number' || !Array.isArray(value.metadata.resources)) return null
    if (!value.resources.every((entry) => isObject(entry) && typeof entry.file_key === 'string')) return null
    return {
      reference: text(value.reference) ?? '',
      metadata: value.metadata as unknown as Metadata,
      resources: value.resources as unknown as Resource[],
      switchedOn: Array.isArray(value.switchedOn) ? value.switchedOn.filter((key) => typeof key === 'string') : [],
    }
  } catch {
    return null
  }
}
