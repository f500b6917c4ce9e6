/** The models of an image on the wire, each with what became of it. Null is unknown, never a default. */

import type { StartNeed } from './startPicture'
import type { ModelStatement } from './statements'

/** Why a model is off until the user switches it on. */
export type OffReason = 'linked' | 'internal'

export interface Mention extends Record<string, unknown> {
  statements?: ModelStatement[]
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
  mention?: Mention
  resolved: boolean
  already_downloaded: boolean
  available: boolean
  filename: string | null
  target_path: string | null
  /** Why it goes there, where that is not the first folder of its kind. */
  folder_why?: string | null
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
  start_picture?: StartNeed | null
  resources: Resource[]
  resolved_count: number
  unresolved_count: number
}
