/** The state of each file on its way, told by events; pure, keyed by file and never by name. */

import type { DownloadEvent, DownloadStatus } from '../wire/downloads'

export interface Download {
  taskId: string
  filename: string
  status: DownloadStatus
  progress: number
  downloadedBytes: number
  totalBytes: number | null
  speed: number | null
  eta: number | null
  error: string | null
  code: string | null
  hint: string | null
  path: string | null
  held: boolean
}

export type Downloads = Readonly<Record<string, Download>>

export type DownloadAction =
  | { type: 'told'; event: DownloadEvent }
  | { type: 'listed'; events: readonly DownloadEvent[] }
  | { type: 'asked'; fileKeys: readonly string[] }
  | { type: 'accepted'; fileKeys: readonly string[]; taskId: string }
  | { type: 'forgotten'; fileKeys: readonly string[] }
  | { type: 'refused'; fileKeys: readonly string[]; error: string; code: string; hint: string }

const ENDED: ReadonlySet<DownloadStatus> = new Set(['completed', 'failed', 'cancelled'])

export const hasEnded = (download: Download): boolean => ENDED.has(download.status)
/** Stopped, with what has come kept: it can go on. */
export const isStopped = (download: Download | undefined): boolean =>
  download?.status === 'paused' || download?.status === 'interrupted'
export const isLive = (download: Download | undefined): boolean =>
  download !== undefined && !hasEnded(download) && !isStopped(download)

/** The next state of all files; an event of a task that has ended for this file changes nothing any more. */
export function reduceDownloads(state: Downloads, action: DownloadAction): Downloads {
  switch (action.type) {
    case 'told':
      return tell(state, action.event)
    case 'listed':
      return list(state, action.events)
    case 'asked':
      return put(state, action.fileKeys, () => waiting(''))
    case 'accepted':
      // An event may have overtaken the answer to the request: then it knows more than we do.
      return put(state, action.fileKeys, (known) => (known && known.taskId !== '' ? known : waiting(action.taskId)))
    case 'forgotten':
      return Object.fromEntries(
        Object.entries(state).filter(([fileKey, known]) => !hasEnded(known) || !action.fileKeys.includes(fileKey)),
      )
    case 'refused':
      return put(state, action.fileKeys, () => ({
        ...waiting(''),
        status: 'failed',
        error: action.error,
        code: action.code,
        hint: action.hint,
      }))
  }
}

function tell(state: Downloads, event: DownloadEvent): Downloads {
  const known = state[event.file_key]
  if (known && known.taskId === event.task_id && hasEnded(known)) return state
  // While a file is on its way for one task, the failure of an older task is not about it.
  const ofAnother = isLive(known) && known?.taskId !== '' && known?.taskId !== event.task_id
  if (ofAnother && (event.status === 'failed' || event.status === 'cancelled')) return state
  return { ...state, [event.file_key]: fromEvent(event) }
}

/** The server's own list is the truth: what it no longer knows of as live has ended without us. */
function list(state: Downloads, events: readonly DownloadEvent[]): Downloads {
  const next: Record<string, Download> = {}
  for (const [fileKey, download] of Object.entries(state)) {
    // One that was only just asked for has no task on the server yet.
    if (hasEnded(download) || download.taskId === '') next[fileKey] = download
  }
  for (const event of events) {
    const live = next[event.file_key]
    if (live && isLive(live) && ENDED.has(event.status)) continue
    next[event.file_key] = fromEvent(event)
  }
  return next
}

function put(state: Downloads, fileKeys: readonly string[], make: (known: Download | undefined) => Download): Downloads {
  const next = { ...state }
  for (const fileKey of fileKeys) next[fileKey] = make(state[fileKey])
  return next
}

function waiting(taskId: string): Download {
  return {
    taskId,
    filename: '',
    status: 'waiting',
    progress: 0,
    downloadedBytes: 0,
    totalBytes: null,
    speed: null,
    eta: null,
    error: null,
    code: null,
    hint: null,
    path: null,
    held: false,
  }
}

function fromEvent(event: DownloadEvent): Download {
  return {
    taskId: event.task_id,
    filename: event.filename,
    status: event.status,
    progress: event.progress,
    downloadedBytes: event.downloaded_bytes,
    totalBytes: event.total_bytes,
    speed: event.speed,
    eta: event.eta,
    error: event.error,
    code: event.code,
    hint: event.hint,
    path: event.path,
    held: event.held,
  }
}
