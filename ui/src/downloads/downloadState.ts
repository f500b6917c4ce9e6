/** The state of each file on its way, told by events; pure, keyed by file and never by name. */

import type { Fault } from '../wire/fault'
import { ENDED, LIVE, STOPPED, type DownloadEvent, type DownloadStatus } from '../wire/downloads'

/** What the last event of a file said. */
export type Download = DownloadEvent

export type Downloads = Readonly<Record<string, Download>>

export type DownloadAction =
  | { type: 'told'; event: DownloadEvent }
  | { type: 'listed'; events: readonly DownloadEvent[] }
  | { type: 'asked'; fileKeys: readonly string[] }
  | { type: 'accepted'; fileKeys: readonly string[]; taskId: string }
  | { type: 'forgotten'; fileKeys: readonly string[] }
  | { type: 'refused'; fileKeys: readonly string[]; fault: Fault }

export const hasEnded = (download: Download | undefined): boolean => isOneOf(ENDED, download)
export const isStopped = (download: Download | undefined): boolean => isOneOf(STOPPED, download)
export const isLive = (download: Download | undefined): boolean => isOneOf(LIVE, download)

/**
 * The next state of all files. An event of a task that has ended for this file changes nothing any more, except that what
 * has failed may be tried again in the same task: it then waits first.
 */
export function reduceDownloads(state: Downloads, action: DownloadAction): Downloads {
  switch (action.type) {
    case 'told':
      return tell(state, action.event)
    case 'listed':
      return list(state, action.events)
    case 'asked':
      return put(state, action.fileKeys, (fileKey) => waiting(fileKey, ''))
    case 'accepted':
      // An event may have overtaken the answer to the request: then it knows more than we do.
      return put(state, action.fileKeys, (fileKey, known) =>
        known && known.task_id !== '' ? known : waiting(fileKey, action.taskId),
      )
    case 'forgotten':
      return Object.fromEntries(
        Object.entries(state).filter(([fileKey, known]) => !hasEnded(known) || !action.fileKeys.includes(fileKey)),
      )
    case 'refused':
      return put(state, action.fileKeys, (fileKey) => ({
        ...waiting(fileKey, ''),
        status: 'failed',
        ...action.fault,
      }))
  }
}

function tell(state: Downloads, event: DownloadEvent): Downloads {
  const known = state[event.file_key]
  const triedAgain = known?.status === 'failed' && event.status === 'waiting'
  if (known && known.task_id === event.task_id && hasEnded(known) && !triedAgain) return state
  // While a file is on its way for one task, the failure of an older task is not about it.
  const ofAnother = isLive(known) && known?.task_id !== '' && known?.task_id !== event.task_id
  if (ofAnother && (event.status === 'failed' || event.status === 'cancelled')) return state
  return { ...state, [event.file_key]: event }
}

/** The server's own list is the truth: what it no longer knows of as live has ended without us. */
function list(state: Downloads, events: readonly DownloadEvent[]): Downloads {
  const next: Record<string, Download> = {}
  for (const [fileKey, download] of Object.entries(state)) {
    // One that was only just asked for has no task on the server yet.
    if (hasEnded(download) || download.task_id === '') next[fileKey] = download
  }
  for (const event of events) {
    const live = next[event.file_key]
    if (isLive(live) && hasEnded(event)) continue
    next[event.file_key] = event
  }
  return next
}

function put(
  state: Downloads,
  fileKeys: readonly string[],
  make: (fileKey: string, known: Download | undefined) => Download,
): Downloads {
  const next = { ...state }
  for (const fileKey of fileKeys) next[fileKey] = make(fileKey, state[fileKey])
  return next
}

function waiting(fileKey: string, taskId: string): Download {
  return {
    task_id: taskId,
    file_key: fileKey,
    filename: '',
    status: 'waiting',
    progress: 0,
    downloaded_bytes: 0,
    total_bytes: null,
    speed: null,
    eta: null,
    error: null,
    code: null,
    hint: null,
    path: null,
    held: false,
    wants_key: false,
  }
}

function isOneOf(statuses: readonly DownloadStatus[], download: Download | undefined): boolean {
  return download !== undefined && statuses.includes(download.status)
}
