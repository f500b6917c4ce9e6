/** The models of an image on the wire, each with what became of it. Null is unknown, never a default. */

import type { Said } from './said'
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
  /** The text encoder's strength, where it is another. */
  weight_clip?: number | null
  /** What the strength is where it is no single number. */
  weight_varies?: string | null
  /** The strength in the second pass, where it is another. */
  second_weight?: number | null
  /** The only part of the making that has the model. */
  confined?: string | null
  statements?: ModelStatement[]
}

/** What a model's creator allows; null what the site does not say. */
export interface Licence {
  no_credit: boolean | null
  /** Commercial uses in the site's words; none where it is empty. */
  commercial: string[] | null
  derivatives: boolean | null
  other_licence: boolean | null
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
  /** What its publisher calls the file, whatever it is called here. */
  published_name?: string | null
  /** The image's own file, where the user has picked another of its version. */
  image_file?: OfferedFile | null
  /** Foreign text: words the model was trained with. */
  trained_words?: string[]
  /** A picture that the site shows to everybody. */
  preview_url?: string | null
  licence?: Licence | null
  /** What the user has decided, in place of the image's strength; null where that counts. */
  set_weight?: number | null
  set_weight_clip?: number | null
  /** Words that the user adds to the prompt. */
  added_words?: readonly string[]
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
  /** The same sentences as forms and values. */
  error_said?: readonly Said[] | null
  why_said?: readonly Said[] | null
  folder_why_said?: readonly Said[] | null
  found_by_said?: readonly Said[] | null
  attempts_said?: readonly (readonly Said[] | null)[]
}

export interface ResolveAnswer {
  start_picture?: StartNeed | null
  resources: Resource[]
  resolved_count: number
  unresolved_count: number
}
