/** What a model's card shows: one state out of ten, from the resource and its download. Pure. */

import type { Download, Downloads } from './downloads'
import { isLive, isStopped } from './downloads'
import type { Resource } from './wire'

export type CardState =
  | 'present'
  | 'missing'
  | 'unresolved'
  | 'waiting'
  | 'downloading'
  | 'verifying'
  | 'paused'
  | 'interrupted'
  | 'failed'
  | 'cancelled'

export function cardState(resource: Resource, download: Download | undefined): CardState {
  if (download?.status === 'completed') return 'present'
  if (download && isLive(download)) return download.status as 'waiting' | 'downloading' | 'verifying'
  if (resource.already_downloaded) return 'present'
  if (download && isStopped(download)) return download.status as 'paused' | 'interrupted'
  if (!resource.resolved || !resource.available) return 'unresolved'
  if (download?.status === 'failed') return 'failed'
  if (download?.status === 'cancelled') return 'cancelled'
  return 'missing'
}

/** Where the file is, once it is here. */
export function placeOf(resource: Resource, download: Download | undefined): string | null {
  return download?.path ?? resource.local_path
}

/** The models that count: those only linked by the site count once the user switches them on. */
export function chosenResources(resources: readonly Resource[], switchedOn: ReadonlySet<string>): Resource[] {
  return resources.filter((resource) => !resource.linked_only || switchedOn.has(resource.file_key))
}

export interface Summary {
  total: number
  missing: number
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

export function summarise(chosen: readonly Resource[], downloads: Downloads): Summary {
  const states = chosen.map((resource) => cardState(resource, downloads[resource.file_key]))
  return {
    total: states.length,
    missing: states.filter((state) => state !== 'present').length,
    fetchable: states.filter(isFetchable).length,
    live: states.filter((state) => state === 'waiting' || state === 'downloading' || state === 'verifying').length,
    stopped: states.filter((state) => state === 'paused' || state === 'interrupted').length,
    failed: states.filter((state) => state === 'failed').length,
  }
}
