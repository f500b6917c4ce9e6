/** Readers for what the server and the browser's store hold: a strange value is null, never an exception. */

import type { Given, KeptLookUp } from './lookup'
import type { Choices, DownloadEvent, DownloadStatus, Fault, LocalEvent, Metadata, Resource } from './wire'

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

export function readLocalEvent(value: unknown): LocalEvent | null {
  if (!isObject(value)) return null
  const fileKey = text(value.file_key)
  const status = text(value.status)
  if (fileKey === null || (status !== 'hashing' && status !== 'found' && status !== 'absent')) return null
  return {
    file_key: fileKey,
    status,
    path: text(value.path),
    hashed_bytes: number(value.hashed_bytes) ?? 0,
    total_bytes: number(value.total_bytes),
    local_path: text(value.local_path),
    listed_name: text(value.listed_name),
  }
}

/** The last look-up as a page kept it over a reload; null where it is damaged or of another version. */
export function readLookUp(stored: string | null): KeptLookUp | null {
  if (stored === null) return null
  try {
    const value: unknown = JSON.parse(stored)
    if (!isObject(value)) return null
    const metadata = readMetadata(value.metadata)
    const choices = readChoices(value.choices)
    const resources = readResources(value.resources)
    if (resources === null || (metadata === null && choices === null)) return null
    return {
      reference: text(value.reference) ?? '',
      given: readGiven(value.given),
      metadata,
      choices,
      resources,
      switches: readRecord(value.switches, (entry) => typeof entry === 'boolean'),
      chosenNames: readRecord(value.chosenNames, (entry) => typeof entry === 'string'),
    }
  } catch {
    return null
  }
}

function readGiven(value: unknown): Given | null {
  if (!isObject(value)) return null
  const name = text(value.name)
  if (value.kind === 'text') return { kind: 'text' }
  return value.kind === 'file' && name !== null ? { kind: 'file', name } : null
}

function readMetadata(value: unknown): Metadata | null {
  if (!isObject(value) || !Array.isArray(value.resources)) return null
  if (value.image_id !== null && typeof value.image_id !== 'number') return null
  if (!isObject(value.other) || !Array.isArray(value.unreadable)) return null
  return value as unknown as Metadata
}

function readChoices(value: unknown): Choices | null {
  if (!isObject(value) || !Array.isArray(value.images) || !value.images.every(isObject)) return null
  return readResources(value.resources) === null ? null : (value as unknown as Choices)
}

function readResources(value: unknown): Resource[] | null {
  if (!Array.isArray(value)) return null
  const all = value.every((entry) => isObject(entry) && typeof entry.file_key === 'string')
  return all ? (value as Resource[]) : null
}

function readRecord<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
  const entries = isObject(value) ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])))
}
