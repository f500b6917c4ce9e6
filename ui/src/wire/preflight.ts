/** What a batch of downloads would mean, on the wire. */

import type { Refused } from './downloads'

export interface PreflightFile {
  file_key: string
  filename: string
  folder: string
  /** Why it goes there, where that is not the first folder of its kind. */
  folder_why?: string | null
  /** The same as forms and values. */
  folder_why_said?: unknown
  bytes: number | null
  kept_bytes: number
  needs_key: boolean | null
  early_access: boolean | null
  early_access_until: string | null
  /** Its format; whether this host would run code in it, so that somebody must agree, says the next. */
  pickle: boolean
  can_run_code: boolean
  pickle_scan: string | null
}

export interface PreflightDrive {
  folders: string[]
  needed_bytes: number
  free_bytes: number
  fits: boolean
}

export interface Preflight {
  files: PreflightFile[]
  refused: Refused[]
  total_bytes: number
  drives: PreflightDrive[]
  fits: boolean
  has_key: boolean
  /** Whether Civitai takes that key; null where nobody knows. */
  key_valid: boolean | null
  /** Whether pickles come without being agreed to, as the settings say. */
  pickles_allowed: boolean
}
