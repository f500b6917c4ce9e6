/** A workflow on the wire, and how true it is to the image. */

export type ApiWorkflow = Record<
  string,
  { class_type: string; inputs: Record<string, unknown>; _meta?: { title: string } }
>

export interface FidelityRow {
  field: string
  level: 'exact' | 'approximated' | 'dropped' | 'unknown'
  asked: string
  used: string
  why: string
  /** It speaks of a file that is still to come. */
  coming?: boolean
  field_said?: unknown
  asked_said?: unknown
  used_said?: unknown
  why_said?: unknown
  /** The same field by the other choice of nodes; null where that changes nothing. */
  other?: OtherRow | null
}

/** What the other choice of nodes makes of a field. */
export interface OtherRow {
  level: FidelityRow['level']
  used: string
  why: string
  used_said?: unknown
  why_said?: unknown
}

/** Nodes that stand together, by their ids. */
export interface NodeGroup {
  title: string
  nodes: string[]
}

/** Where a model of a node comes from, as ComfyUI's own page reads it in the node's properties. */
export interface ModelSource {
  name: string
  directory: string
  url: string
  hash?: string
  hash_type?: string
}

export type Grade = 'same' | 'near' | 'alike' | 'loose'

export interface GenerateAnswer {
  workflow: ApiWorkflow
  groups: NodeGroup[]
  models: Record<string, ModelSource[]>
  grade: Grade
  /** What the canvas says of the workflow; null where the user wants none. */
  note: string | null
  workflow_type: string
  node_count: number
  seed: number | string
  fidelity: FidelityRow[]
  /** Whether it has nodes of the pack's own. */
  own_nodes?: boolean
  /** Whether the other choice of nodes would give another workflow. */
  node_choice?: boolean
}
