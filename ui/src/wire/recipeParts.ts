/** The newer half of the metadata on the wire: who says what, and the parts beside the plain parameters. */

import type { SourceKind, Statement } from './statements'
import type { ApiWorkflow } from './workflow'

/** A model nobody can have. */
export interface Closed {
  base_model: string
  reason: string
  reason_said?: unknown
}

export interface Refiner {
  name: string | null
  switch_at: number | null
}

export interface Variation {
  seed: number | string | null
  strength: number | null
  resize_from: string | null
}

export interface Detailer {
  model: string
  /** The program's own word for it; ADetailer's has none. */
  what?: string | null
  prompt: string | null
  negative_prompt: string | null
  denoise: number | null
  confidence: number | null
  settings?: Record<string, string>
}

export interface ControlUnit {
  module: string | null
  model: string | null
  weight: number | null
  start: number | null
  end: number | null
  settings?: Record<string, string>
}

export interface EmbeddedGraph {
  source: SourceKind
  nodes: number
  prompt: ApiWorkflow | null
  workflow: Record<string, unknown> | null
  repaired: boolean
  /** Under which the server keeps it for a while; null for one too large to be kept. */
  key?: string | null
}

export interface NeededNode {
  class_type: string
  pack: string | null
  /** Null where the host was not asked. */
  installed: boolean | null
}

/** All of it may be absent in a look-up that an older page has kept. */
export interface RecipeParts {
  noise_source?: string | null
  distilled_cfg_scale?: number | null
  modules?: string[]
  refiner?: Refiner | null
  variation?: Variation | null
  detailers?: Detailer[]
  controls?: ControlUnit[]
  extensions?: Record<string, Record<string, string>>
  sources?: { source: SourceKind; label: string; label_said?: unknown }[]
  provenance?: Record<string, Statement[]>
  unknown?: string[]
  closed?: Closed | null
  graph?: EmbeddedGraph | null
  custom_nodes?: NeededNode[]
  raw?: Record<string, unknown>
}
