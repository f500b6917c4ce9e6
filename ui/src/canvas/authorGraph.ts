/** Whether a foreign graph can be put onto the canvas: the host clears it before it reads the data. Pure. */

import type { AuthorAnswer, EditorGraph } from '../wire/authorWorkflow'
import { isObject } from '../wire/json'
import type { ApiWorkflow } from '../wire/workflow'

export type CheckedGraph = { form: 'ui'; workflow: EditorGraph } | { form: 'api'; workflow: ApiWorkflow }

/** The graph, of the API form what are nodes; throws where loading would leave an empty or a broken canvas. */
export function checkAuthorGraph(answer: Pick<AuthorAnswer, 'form' | 'workflow'>): CheckedGraph {
  const graph: unknown = answer.workflow
  if (!isObject(graph)) throw new Error('The author\'s workflow is damaged.')
  if (answer.form === 'ui') {
    const nodes: unknown = graph.nodes
    if (!Array.isArray(nodes) || nodes.length === 0) throw new Error('The author\'s workflow is empty.')
    if (!nodes.every(isNode)) throw new Error('A node of the author\'s workflow is damaged.')
    return { form: 'ui', workflow: graph }
  }
  const nodes = Object.entries(graph).filter((entry): entry is [string, ApiWorkflow[string]] => isApiNode(entry[1]))
  if (nodes.length === 0) throw new Error('The author\'s workflow is empty.')
  return { form: 'api', workflow: Object.fromEntries(nodes) }
}

const isNode = (node: unknown): boolean =>
  isObject(node) && (typeof node.id === 'number' || typeof node.id === 'string') && typeof node.type === 'string'

const isApiNode = (node: unknown): boolean =>
  isObject(node) && typeof node.class_type === 'string' && isObject(node.inputs)
