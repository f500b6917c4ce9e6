/** Model files that are here, on the wire, and the proofs of them. Pure. */

import { isObject, number, text } from './json'

export interface LocalFile {
  listed_name: string
  size_bytes: number | null
}

export interface LocalEvent {
  file_key: string
  status: 'hashing' | 'found' | 'absent'
  /** The file that is being read. */
  path: string | null
  hashed_bytes: number
  total_bytes: number | null
  local_path: string | null
  listed_name: string | null
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
