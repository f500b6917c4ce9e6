/** The author's own workflow on the wire, with what this ComfyUI lacks of it, and how it compares with a clean one. */

import type { Fault } from './fault'
import type { ApiWorkflow } from './workflow'

export interface Replaced {
  node: string
  class: string
  from: string
  to: string
}

export interface MissingModel {
  name: string
  type: string | null
  nodes: string[]
  /** It can be downloaded, and the graph has the name it will have. */
  coming: boolean
  /** False where nobody knows in which folder to look. */
  checked: boolean
}

export interface MissingNode {
  class: string
  count: number
  pack: string | null
  registry: string | null
  address: string | null
  /** A node of a newer ComfyUI itself. */
  core: boolean
}

export interface Advantage {
  what: string
  asked: string
  why: string
  what_said?: unknown
  asked_said?: unknown
  why_said?: unknown
}

interface Told {
  node_count: number
  replaced: Replaced[]
  missing_models: MissingModel[]
  missing_nodes: MissingNode[]
  only_here: Advantage[]
  only_rebuild: Advantage[]
  /** Why no clean workflow can be built; null where one can. */
  rebuild: Fault | null
}

/** A graph of the editor, as it was saved. */
export type EditorGraph = Record<string, unknown>

export type AuthorAnswer = Told & ({ form: 'ui'; workflow: EditorGraph } | { form: 'api'; workflow: ApiWorkflow })
