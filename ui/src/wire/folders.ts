/** Where new files of each kind can go, on the wire. */

export interface Root {
  folder: string
  exists: boolean
  writable: boolean
  free_bytes: number | null
}

export interface KindFolders {
  type: string
  /** The user's choice; null leaves it to ComfyUI's order. */
  chosen: string | null
  /** Where a new file would go now. */
  used: string | null
  roots: Root[]
}

export interface FoldersAnswer {
  kinds: KindFolders[]
}
