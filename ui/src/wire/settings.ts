/** What the user has chosen, on the wire; of the key only that there is one. Pure. */

import { isObject, text } from './json'

export interface DownloadSettings {
  connections: number
  files_at_once: number
  speed_limit: number | null
  pause_while_generating: boolean
  resume_at_start: boolean
  allow_pickles: boolean
  note_on_canvas: boolean
  /** Whether a picture of A1111 or Forge gets the pack's own nodes where ComfyUI's make another one. */
  own_nodes: boolean
  /** The graphics card whose noise is meant; empty for any. */
  noise_card: string
  /** How many look-ups are remembered; a lower number forgets the oldest at once. */
  keep_recent: number
  /** The folder of new files by kind; null in a change takes a choice back. */
  folders: Record<string, string | null>
}

/** What is known of one key: whether the site takes it (null: nobody knows yet), and whose it is. */
export interface KeyReport {
  valid: boolean | null
  malformed: boolean
  username: string | null
  /** The site is being asked about it now; an event follows. */
  asking: boolean
}

export interface KeyState {
  set: boolean
  /** Which key counts. */
  source: 'environment' | 'file' | 'none'
  keys: { environment: KeyReport | null; file: KeyReport | null }
  /** Of a key that was just set or tested: what became of it, and what the site says of it. */
  done?: 'stored' | 'refused' | 'unproven' | 'removed' | 'tested'
  valid?: boolean | null
  username?: string | null
}

/** A state as the socket tells it; null for what is none. */
export function readKeyState(value: unknown): KeyState | null {
  if (!isObject(value) || !isObject(value.keys)) return null
  const { source } = value
  if (source !== 'environment' && source !== 'file' && source !== 'none') return null
  const { environment, file } = value.keys
  return { set: source !== 'none', source, keys: { environment: readReport(environment), file: readReport(file) } }
}

function readReport(value: unknown): KeyReport | null {
  if (!isObject(value)) return null
  return {
    valid: typeof value.valid === 'boolean' ? value.valid : null,
    malformed: value.malformed === true,
    username: text(value.username),
    asking: value.asking === true,
  }
}
