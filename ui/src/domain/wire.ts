/** What the routes speak (docs/architecture.md). Null is unknown, never a default. */

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

export interface Metadata {
  image_id: number
  image_url: string | null
  page_url: string
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

export interface Resource {
  file_key: string
  name: string | null
  version_name: string | null
  type: string
  role: string
  weight: number | null
  weight_known: boolean
  linked_only: boolean
  mention?: Record<string, unknown>
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

export type DownloadStatus = 'waiting' | 'downloading' | 'verifying' | 'completed' | 'failed' | 'cancelled'

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
