/** The server's proofs whether a file that is here is the model that is sought; told by events. Pure. */

import type { LocalEvent } from '../wire/localFiles'

export interface LocalCheck {
  status: 'hashing' | 'found' | 'absent'
  /** The file that is being read. */
  path: string | null
  hashedBytes: number
  totalBytes: number | null
  localPath: string | null
  listedName: string | null
}

export type LocalChecks = Readonly<Record<string, LocalCheck>>

export type LocalCheckAction = { type: 'told'; event: LocalEvent } | { type: 'begun' }

export function reduceLocalChecks(state: LocalChecks, action: LocalCheckAction): LocalChecks {
  switch (action.type) {
    case 'told':
      return { ...state, [action.event.file_key]: fromEvent(action.event) }
    case 'begun':
      // What an earlier look-up learned may be wrong by now; what still runs will tell its end.
      return Object.fromEntries(Object.entries(state).filter(([, check]) => check.status === 'hashing'))
  }
}

/** `A file of this size is here; proving that it is the same... 42 %`. */
export function describeCheck(check: LocalCheck | undefined): string {
  const said = 'A file of this size is here; proving that it is the same...'
  if (!check?.totalBytes) return said
  return `${said} ${Math.min(100, Math.floor((check.hashedBytes / check.totalBytes) * 100))} %`
}

function fromEvent(event: LocalEvent): LocalCheck {
  return {
    status: event.status,
    path: event.path,
    hashedBytes: event.hashed_bytes,
    totalBytes: event.total_bytes,
    localPath: event.local_path,
    listedName: event.listed_name,
  }
}
