/** The models of an image on the wire, each with what became of it. Null is unknown, never a default. */

import type { StartNeed } from './startPicture'
import type { ModelStatement } from './statements'

/** The custom node without which a file cannot be loaded. */
export interface NeededNode {
  format: string
  pack: string
  /** Its name in ComfyUI's registry. */
  registry: string | null
  address: string
  /** Null where the server does not know. */
  installed: boolean | null
}

/** Why a model is off until the user switches it on. */
export type OffReason = 'linked' | 'internal'

export interface Mention extends Record<string, unknown> {
  statements?: ModelStatement[]
}

/** Another file that will do in a model's place. */
export interface OfferedFile {
  file_key: string
  file_id: number
  filename: string
  size_kb: number | null
  hashes: Record<string, string>
  variant: string | null
  page_url: string | null
}

export interface HeaderSays {
  type: string
  model: string | null
  /** What it says against the label; null where both agree. */
  against_label: string | null
}

export interface Misplaced {
  folder: string
  /** The folder of models/ in which it belongs. */
  belongs: string
  /** Whether a loader reaches it where it lies. */
  usable: boolean
}

export interface Resource {
  file_key: string
  name: string | null
  version_name: string | null
  type: string
  role: string
  weight: number | null
  weight_known: boolean
  /** The strength as the image writes it, with all that goes with it: block weights, a schedule, a pass. */
  weight_text?: string | null
  linked_only: boolean
  internal?: boolean
  off?: OffReason | null
  /** A file of exactly this size is here, and the server proves whether it is this model. */
  checking?: boolean
  attempts?: string[]
  /** The local file that the user took instead, by its listed name. */
  chosen_name?: string | null
  found_by?: string | null
  /** How the site tells this file from the others of its version, such as "pruned fp16". */
  variant?: string | null
  /** The file of the same version that is used, because the very file is not here. */
  other_file?: { filename: string; variant: string | null } | null
  /** Null where ComfyUI's own nodes load it. */
  needs_node?: NeededNode | null
  /** The image does not name it: its model needs it, and it comes from Hugging Face. */
  companion?: boolean
  /** What a companion is needed for, in a sentence. */
  why?: string | null
  file_id?: number | null
  hashes?: Record<string, string>
  other_files?: OfferedFile[]
  mention?: Mention
  resolved: boolean
  already_downloaded: boolean
  available: boolean
  filename: string | null
  target_path: string | null
  /** Why it goes there, where that is not the first folder of its kind. */
  folder_why?: string | null
  /** What the file's own header says it is; null where nobody could read it. */
  header_says?: HeaderSays | null
  /** Where a file lies that by its header belongs into another folder. */
  misplaced?: Misplaced | null
  local_path: string | null
  listed_name: string | null
  size_kb: number | null
  page_url: string | null
  base_model: string | null
  model_version_id?: number | null
  code: string | null
  error: string | null
  hint: string | null
}

export interface ResolveAnswer {
  /** Why no workflow can be built, as far as that shows before one is. */
  refused?: unknown
  start_picture?: StartNeed | null
  resources: Resource[]
  resolved_count: number
  unresolved_count: number
}
