/** The server's proofs whether a file that is here is the model that is sought; told by events. Pure. */

import type { LocalEvent } from '../wire/localFiles'
import { say } from '../words/say'

/** What the last event of a model said. */
export type LocalCheck = LocalEvent

export type LocalChecks = Readonly<Record<string, LocalCheck>>

export type LocalCheckAction = { type: 'told'; event: LocalEvent } | { type: 'begun' }

export function reduceLocalChecks(state: LocalChecks, action: LocalCheckAction): LocalChecks {
  switch (action.type) {
    case 'told':
      return { ...state, [action.event.file_key]: action.event }
    case 'begun':
      // What an earlier look-up learned may be wrong by now; what still runs will tell its end.
      return Object.fromEntries(Object.entries(state).filter(([, check]) => check.status === 'hashing'))
  }
}

/** `A file of this size is here; proving that it is the same... 42 %`. */
export function describeCheck(check: LocalCheck | undefined): string {
  if (!check?.total_bytes) return say('localFiles.proving')
  const percent = Math.min(100, Math.floor((check.hashed_bytes / check.total_bytes) * 100))
  return say('localFiles.provingPercent', { percent })
}
