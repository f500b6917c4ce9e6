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
}

export interface GenerateAnswer {
  workflow: ApiWorkflow
  workflow_type: string
  node_count: number
  seed: number | string
  fidelity: FidelityRow[]
}
