/** Whether a foreign graph can be put onto the canvas: the host clears it before it reads the data. Pure. */

import type { AuthorAnswer, EditorGraph } from '../wire/authorWorkflow'
import { isObject } from '../wire/json'
import type { ApiWorkflow } from '../wire/workflow'
import { TITLE, type Area } from './view'
import { say } from '../words/say'

export type CheckedGraph = { form: 'ui'; workflow: EditorGraph } | { form: 'api'; workflow: ApiWorkflow }

/** The graph, of the API form what are nodes; throws where loading would leave an empty or a broken canvas. */
export function checkAuthorGraph(answer: Pick<AuthorAnswer, 'form' | 'workflow'>): CheckedGraph {
  const graph: unknown = answer.workflow
  if (!isObject(graph)) throw new Error(say('canvas.authorDamaged'))
  if (answer.form === 'ui') {
    const nodes: unknown = graph.nodes
    if (!Array.isArray(nodes) || nodes.length === 0) throw new Error(say('canvas.authorEmpty'))
    if (!nodes.every(isNode)) throw new Error('A node of the author\'s workflow is damaged.')
    return { form: 'ui', workflow: graph }
  }
  const nodes = Object.entries(graph).filter((entry): entry is [string, ApiWorkflow[string]] => isApiNode(entry[1]))
  if (nodes.length === 0) throw new Error(say('canvas.authorEmpty'))
  return { form: 'api', workflow: Object.fromEntries(nodes) }
}

const isNode = (node: unknown): boolean =>
  isObject(node) && (typeof node.id === 'number' || typeof node.id === 'string') && typeof node.type === 'string'

const isApiNode = (node: unknown): boolean =>
  isObject(node) && typeof node.class_type === 'string' && isObject(node.inputs)

const ENLARGED = 1.2
// What the frontends leave around all nodes when they make them larger or smaller.
const AROUND = 10

/**
 * Where the nodes, and all of a graph with its groups, are drawn. A graph that was made in Nodes 2.0 of the older frontends
 * has larger places than it would have had elsewhere, and every frontend puts that right from its top left corner.
 */
export function areasOf(graph: EditorGraph, page: { nodesTwo: boolean; enlarges: boolean }): { nodes: Area[]; all: Area[] } {
  const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : [])
  const nodes = listOf(graph.nodes).map((node) => areaOf(node.pos, node.size))
  const groups = listOf(graph.groups).map(({ bounding }) => areaOf(bounding, [at(bounding, 2), at(bounding, 3)]))
  const isLarge = isObject(graph.extra) && graph.extra.workflowRendererVersion === 'Vue'
  const wantsLarge = page.nodesTwo && page.enlarges
  const factor = isLarge === wantsLarge ? 1 : wantsLarge ? ENLARGED : 1 / ENLARGED
  const left = Math.min(...nodes.map((area) => area.x)) - AROUND
  const top = Math.min(...nodes.map((area) => area.y)) - TITLE - AROUND
  const drawn = ({ x, y, w, h }: Area): Area => ({
    x: left + (x - left) * factor,
    y: top + (y - top) * factor,
    w: w * factor,
    h: h * factor + (factor > 1 ? TITLE : 0),
  })
  const seen = nodes.map(drawn)
  return { nodes: seen, all: [...seen, ...groups.map(drawn)] }
}

function areaOf(corner: unknown, size: unknown): Area {
  return { x: at(corner, 0), y: at(corner, 1), w: at(size, 0), h: at(size, 1) }
}

/** Saved graphs have places as lists or, from older editors, as objects with the keys "0" and "1". */
function at(pair: unknown, index: number): number {
  const value: unknown = typeof pair === 'object' && pair !== null ? (pair as Record<number, unknown>)[index] : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
