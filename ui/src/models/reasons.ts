/** Why models cannot be had or did not come, each reason once: nine cards with one sentence are one explanation. Pure. */

import type { Download, Downloads } from '../downloads/downloadState'
import type { LocalChecks } from '../localFiles/localChecks'
import type { Fault } from '../wire/fault'
import { readSaid } from '../wire/said'
import type { Resource } from '../wire/resources'
import { stateAmong, type CardState } from './cardState'

export interface Reason {
  fault: Fault
  wantsKey: boolean
  /** Whether it is the banner above that tells it already. */
  isTold: boolean
  /** The cards that it holds for, by file key. */
  cards: readonly string[]
}

/** Of a card that failed or cannot be had, what is wrong; null for every other. */
export function reasonOf(resource: Resource, state: CardState, download: Download | undefined): Omit<Reason, 'cards'> | null {
  if (state === 'failed' && download) {
    const said = 'said' in download ? readSaid(download.said) : []
    const fault = { code: download.code ?? '', error: download.error ?? '', hint: download.hint ?? '', said }
    return { fault, wantsKey: download.wants_key === true, isTold: false }
  }
  if (state !== 'unresolved') return null
  const said = resource.error_said ?? []
  const fault = { code: resource.code ?? '', error: resource.error ?? '', hint: resource.hint ?? '', said }
  return { fault, wantsKey: false, isTold: fault.code === 'closed_model' }
}

/** The reasons that hold for several of the models, in their order. */
export function sharedReasons(chosen: readonly Resource[], downloads: Downloads, checks: LocalChecks): Reason[] {
  const found = new Map<string, { reason: Omit<Reason, 'cards'>; cards: string[] }>()
  for (const one of chosen) {
    const download = downloads[one.file_key]
    const reason = reasonOf(one, stateAmong(one, downloads, checks), download)
    if (!reason) continue
    const { code, error, hint } = reason.fault
    // What a key could help says the name of its file, which is nothing of the reason.
    const same = reason.wantsKey ? `key ${code}` : JSON.stringify([code, error, hint])
    const entry = found.get(same)
    if (entry) entry.cards.push(one.file_key)
    else found.set(same, { reason, cards: [one.file_key] })
  }
  return [...found.values()].filter(({ cards }) => cards.length > 1).map(({ reason, cards }) => ({ ...reason, cards }))
}
