/** What the routes speak (docs/architecture.md). Null is unknown, never a default. */

import type { ModelStatement, RecipeParts } from './recipeParts'

export interface Size {
  width: number
  height: number
}

export interface Hires {
  scale: number | null
  target: Size | null
  steps: number | null
  denoise: number | null
  upscaler: string | null
  sampler: string | null
  schedule: string | null
  cfg_scale: number | null
}

export interface Metadata extends RecipeParts {
  /** Null for a file or a text that no page belongs to. */
  image_id: number | null
  image_url: string | null
  page_url: string | null
  media: string
  workflow_type: string
  dialect: string
  generator_version: string | null
  base_model: string | null
  prompt: string | null
  negative_prompt: string | null
  sampler: string | null
  schedule: string | null
  steps: number | null
  cfg_scale: number | null
  seed: number | string | null
  clip_skip: number | null
  denoise: number | null
  size: Size | null
  base_size: Size | null
  hires: Hires | null
  other: Record<string, string>
  unreadable: { field: string; value: string }[]
  resources: unknown[]
}

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
  linked_only: boolean
  internal?: boolean
  off?: OffReason | null
  /** A file of exactly this size is here, and the server proves whether it is this model. */
  checking?: boolean
  attempts?: string[]
  /** The local file that the user took instead, by its listed name. */
  chosen_name?: string | null
  found_by?: string | null
  mention?: Mention
  resolved: boolean
  already_downloaded: boolean
  available: boolean
  filename: string | null
  target_path: string | null
  local_path: string | null
  listed_name: string | null
  size_kb: number | null
  page_url: string | null
  base_model: string | null
  code: string | null
  error: string | null
  hint: string | null
}

export interface ResolveAnswer {
  resources: Resource[]
  resolved_count: number
  unresolved_count: number
}

export interface Picture {
  image_id: number | null
  image_url: string | null
  width: number | null
  height: number | null
  media: string
  /** Null where the site does not say. */
  has_recipe: boolean | null
}

/** What a post, a model or a version is answered with: pictures to choose from, and the model itself. */
export interface Choices {
  kind: 'choices'
  of: 'post' | 'model' | 'version'
  title: string
  page_url: string | null
  images: Picture[]
  resources: Resource[]
}

export interface LocalFile {
  listed_name: string
  size_bytes: number | null
}

export interface LocalEvent {
  file_key: string
  status: 'hashing' | 'found' | 'absent'
  path: string | null
  hashed_bytes: number
  total_bytes: number | null
  local_path: string | null
  listed_name: string | null
}

export type DownloadStatus =
  | 'waiting'
  | 'downloading'
  | 'verifying'
  | 'paused'
  | 'interrupted'
  | 'completed'
  | 'failed'
  | 'cancelled'

export interface DownloadEvent {
  task_id: string
  file_key: string
  filename: string
  status: DownloadStatus
  progress: number
  downloaded_bytes: number
  total_bytes: number | null
  speed: number | null
  eta: number | null
  error: string | null
  code: string | null
  hint: string | null
  path: string | null
  /** Everything waits while ComfyUI makes an image. */
  held: boolean
}

export interface BatchAnswer {
  task_id: string
  refused: (Fault & { file_key: string | null })[]
}

export interface PreflightFile {
  file_key: string
  filename: string
  folder: string
  bytes: number | null
  kept_bytes: number
  needs_key: boolean | null
  early_access: boolean | null
  early_access_until: string | null
  pickle: boolean
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
  refused: (Fault & { file_key: string | null })[]
  total_bytes: number
  drives: PreflightDrive[]
  fits: boolean
  has_key: boolean
  /** Whether pickles come without being agreed to, as the settings say. */
  pickles_allowed: boolean
}

export interface DownloadSettings {
  connections: number
  files_at_once: number
  speed_limit: number | null
  pause_while_generating: boolean
  resume_at_start: boolean
  allow_pickles: boolean
}

export interface FidelityRow {
  field: string
  level: 'exact' | 'approximated' | 'dropped' | 'unknown'
  asked: string
  used: string
  why: string
}

export type ApiWorkflow = Record<
  string,
  { class_type: string; inputs: Record<string, unknown>; _meta?: { title: string } }
>

export interface GenerateAnswer {
  workflow: ApiWorkflow
  workflow_type: string
  node_count: number
  seed: number | string
  fidelity: FidelityRow[]
}

export interface KeyState {
  set: boolean
  source: 'environment' | 'file' | 'none'
  valid?: boolean | null
  username?: string | null
}

/** An error as every route answers it. */
export interface Fault {
  code: string
  error: string
  hint: string
  field?: string
}
