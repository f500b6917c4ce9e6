/** What a model's card shows: one state out of eleven, from the resource, its download and its check. Pure. */

import { isLive, isStopped, type Download, type Downloads } from '../downloads/downloadState'
import type { LocalCheck, LocalChecks } from '../localFiles/localChecks'
import type { Resource } from '../wire/resources'

export type CardState =
  | 'present'
  | 'missing'
  | 'checking'
  | 'unresolved'
  | 'waiting'
  | 'downloading'
  | 'verifying'
  | 'paused'
  | 'interrupted'
  | 'failed'
  | 'cancelled'

export function cardState(resource: Resource, download: Download | undefined, check?: LocalCheck): CardState {
  if (resource.chosen_name) return 'present'
  if (download?.status === 'completed') return 'present'
  if (download && isLive(download)) return download.status as 'waiting' | 'downloading' | 'verifying'
  if (resource.already_downloaded || check?.status === 'found') return 'present'
  if (check?.status === 'hashing' || (resource.checking === true && check?.status !== 'absent')) return 'checking'
  if (download && isStopped(download)) return download.status as 'paused' | 'interrupted'
  if (!resource.resolved || !resource.available) return 'unresolved'
  if (download?.status === 'failed') return 'failed'
  if (download?.status === 'cancelled') return 'cancelled'
  return 'missing'
}

/** Where the file is, once it is here. */
export function placeOf(resource: Resource, download: Download | undefined, check?: LocalCheck): string | null {
  return resource.chosen_name ?? download?.path ?? resource.local_path ?? check?.localPath ?? check?.listedName ?? null
}

export interface Summary {
  total: number
  missing: number
  /** Missing so far, because the server still proves whether a file here is the one. */
  checking: number
  /** Missing ones that Download All would fetch. */
  fetchable: number
  live: number
  /** Paused or interrupted ones. */
  stopped: number
  failed: number
}

const FETCHABLE: ReadonlySet<CardState> = new Set(['missing', 'failed', 'cancelled', 'paused', 'interrupted'])

/** Whether Download All would fetch a model in this state. */
export const isFetchable = (state: CardState): boolean => FETCHABLE.has(state)

export function summarise(chosen: readonly Resource[], downloads: Downloads, checks: LocalChecks = {}): Summary {
  const states = chosen.map((one) => cardState(one, downloads[one.file_key], checks[one.file_key]))
  return {
    total: states.length,
    missing: states.filter((state) => state !== 'present').length,
    checking: states.filter((state) => state === 'checking').length,
    fetchable: states.filter(isFetchable).length,
    live: states.filter((state) => state === 'waiting' || state === 'downloading' || state === 'verifying').length,
    stopped: states.filter((state) => state === 'paused' || state === 'interrupted').length,
    failed: states.filter((state) => state === 'failed').length,
  }
}
