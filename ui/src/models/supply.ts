/** Files that the user brings for a model, on their way into the model folders. Pure. */

import { formatProgress } from '../words/numbers'
import { say } from '../words/say'
import type { Fault } from '../wire/fault'

export interface Supply {
  name: string
  status: 'sending' | 'differs' | 'failed'
  sentBytes: number
  totalBytes: number
  fault: Fault | null
}

export type Supplies = Readonly<Record<string, Supply>>

export type SupplyAction =
  | { type: 'begun'; fileKey: string; name: string; totalBytes: number }
  | { type: 'sent'; fileKey: string; sentBytes: number }
  | { type: 'failed'; fileKey: string; fault: Fault }
  | { type: 'ended'; fileKey: string }

export function reduceSupplies(state: Supplies, action: SupplyAction): Supplies {
  const known = state[action.fileKey]
  switch (action.type) {
    case 'begun': {
      const { name, totalBytes } = action
      return { ...state, [action.fileKey]: { name, totalBytes, status: 'sending', sentBytes: 0, fault: null } }
    }
    case 'sent':
      return known ? { ...state, [action.fileKey]: { ...known, sentBytes: action.sentBytes } } : state
    case 'failed': {
      // Another file than the model's: the one failure after which the user may insist.
      const status = action.fault.code === 'hash_mismatch' ? 'differs' : 'failed'
      return known ? { ...state, [action.fileKey]: { ...known, status, fault: action.fault } } : state
    }
    case 'ended':
      return Object.fromEntries(Object.entries(state).filter(([fileKey]) => fileKey !== action.fileKey))
  }
}

export function describeSupply(supply: Supply): string {
  // The form around the file counts too, so the sum can be a little more than the file.
  const sent = Math.min(supply.sentBytes, supply.totalBytes)
  if (sent >= supply.totalBytes) return say('models.checkingSupplied', { name: supply.name })
  return say('models.sendingProgress', { name: supply.name, progress: formatProgress(sent, supply.totalBytes) })
}

/** The share that was sent, 0 to 100. */
export function supplyPercent(supply: Supply): number {
  return supply.totalBytes > 0 ? Math.min(100, Math.floor((supply.sentBytes / supply.totalBytes) * 100)) : 0
}
