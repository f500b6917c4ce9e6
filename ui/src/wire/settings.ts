/** What the user has chosen, on the wire; of the key only that there is one. */

export interface DownloadSettings {
  connections: number
  files_at_once: number
  speed_limit: number | null
  pause_while_generating: boolean
  resume_at_start: boolean
  allow_pickles: boolean
  /** The folder of new files by kind; null in a change takes a choice back. */
  folders: Record<string, string | null>
}

export interface KeyState {
  set: boolean
  source: 'environment' | 'file' | 'none'
  valid?: boolean | null
  username?: string | null
}
