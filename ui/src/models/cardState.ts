/** What a model's card shows: one state out of eleven, from the resource, its download and its check. Pure. */

import { isLive, isStopped, type Download, type Downloads } from '../downloads/downloadState'
import type { LocalCheck, LocalChecks } from '../localFiles/localChecks'
import { LIVE, STOPPED, type DownloadStatus } from '../wire/downloads'
import type { Resource } from '../wire/resources'
import { say } from '../words/say'

/** A download's own words until it is complete; then its model is present. */
export type CardState = 'present' | 'missing' | 'checking' | 'unresolved' | Exclude<DownloadStatus, 'completed'>

export function cardState(resource: Resource, download: Download | undefined, check?: LocalCheck): CardState {
  if (resource.chosen_name) return 'present'
  const status = download?.status
  if (status === 'completed') return 'present'
  if (status && isLive(download)) return status
  if (resource.already_downloaded || check?.status === 'found') return 'present'
  if (check?.status === 'hashing' || (resource.checking === true && check?.status !== 'absent')) return 'checking'
  if (status && isStopped(download)) return status
  if (!resource.resolved || !resource.available) return 'unresolved'
  return status ?? 'missing'
}

/** Where the file is, once it is here. */
export function placeOf(resource: Resource, download: Download | undefined, check?: LocalCheck): string | null {
  return resource.chosen_name ?? download?.path ?? resource.local_path ?? check?.local_path ?? check?.listed_name ?? null
}

/** Which file of the same version is used in place of the very one, and how they differ. */
export function otherInWords(resource: Resource): string {
  const other = resource.other_file
  if (!other) return ''
  const here = other.variant ?? other.filename
  return resource.variant && other.variant && resource.variant !== other.variant
    ? say('models.otherOfVersionNot', { here, own: resource.variant })
    : say('models.otherOfVersion', { here })
}

export interface Summary {
  total: number
  missing: number
  /** Missing so far, because the server still proves whether a file here is the one. */
  checking: number
  /** Missing ones that a download of all would fetch. */
  fetchable: number
  live: number
  /** Paused or interrupted ones. */
  stopped: number
  failed: number
}

const LIVE_STATES: ReadonlySet<CardState> = new Set(LIVE)
const STOPPED_STATES: ReadonlySet<CardState> = new Set(STOPPED)
const FETCHABLE: ReadonlySet<CardState> = new Set(['missing', 'failed', 'cancelled', ...STOPPED])

/** Whether the card shows how far its file has come. */
export const isOnItsWay = (state: CardState): boolean => LIVE_STATES.has(state) || STOPPED_STATES.has(state)

/** Whether a download of all would fetch a model in this state. */
export const isFetchable = (state: CardState): boolean => FETCHABLE.has(state)

/** The state of a card, of what is known of all. */
export const stateAmong = (one: Resource, downloads: Downloads, checks: LocalChecks): CardState =>
  cardState(one, downloads[one.file_key], checks[one.file_key])

export function summarise(chosen: readonly Resource[], downloads: Downloads, checks: LocalChecks = {}): Summary {
  const states = chosen.map((one) => stateAmong(one, downloads, checks))
  return {
    total: states.length,
    missing: states.filter((state) => state !== 'present').length,
    checking: states.filter((state) => state === 'checking').length,
    fetchable: states.filter(isFetchable).length,
    live: states.filter((state) => LIVE_STATES.has(state)).length,
    stopped: states.filter((state) => STOPPED_STATES.has(state)).length,
    failed: states.filter((state) => state === 'failed').length,
  }
}

/** The bytes that these files still want; null where the size of one is unknown. What was kept of a file counts. */
export function bytesToCome(files: readonly Resource[], downloads: Downloads): number | null {
  let sum = 0
  for (const one of files) {
    const download = downloads[one.file_key]
    const whole = download?.total_bytes ?? sizeOf(one)
    if (whole === null) return null
    const kept = isStopped(download) || download?.status === 'failed' ? (download?.downloaded_bytes ?? 0) : 0
    sum += Math.max(0, whole - kept)
  }
  return sum
}

export interface Batch {
  /** Files that have come since it began, and all of it. */
  done: number
  among: number
  /** Null where the size of one is unknown. */
  percent: number | null
}

/** How far the downloads of these models have come together: those on their way, with those that have come. */
export function batchOf(chosen: readonly Resource[], downloads: Downloads): Batch {
  const files = chosen
    .map((one) => ({ size: sizeOf(one), download: downloads[one.file_key] }))
    .filter(({ download }) => isLive(download) || download?.status === 'completed')
  const sizes = files.map(({ size, download }) => download?.total_bytes ?? size)
  const whole = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0)
  const done = files.filter(({ download }) => download?.status === 'completed').length
  const come = files.reduce((sum, { download }, at) => sum + arrived(download, sizes[at] ?? 0), 0)
  const percent = whole ? Math.min(100, Math.floor((come / whole) * 100)) : null
  return { done, among: files.length, percent }
}

const sizeOf = (one: Resource): number | null => (one.size_kb === null ? null : one.size_kb * 1024)
const arrived = (download: Download | undefined, whole: number): number =>
  download?.status === 'completed' ? whole : (download?.downloaded_bytes ?? 0)
