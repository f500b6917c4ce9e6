/** A serialised graph with the workflow's own values in it, which the widgets had rounded or clamped. Pure. */

import { isObject } from '../wire/json'
import type { ApiWorkflow } from '../wire/workflow'
import type { Place } from './layout'

export interface SerialisedNode {
  id: string | number
  type?: string
  title?: string
  properties?: Record<string, unknown>
  pos: unknown
  size: unknown
  widgets_values?: unknown
  widgets_values_named?: unknown
  [other: string]: unknown
}

export interface SerialisedGroup {
  id: number
  title: string
  bounding: [number, number, number, number]
  color: string
  font_size: number
  flags: Record<string, never>
}

export interface SerialisedGraph {
  id?: string
  nodes: SerialisedNode[]
  groups?: SerialisedGroup[]
  last_node_id?: number
}

export interface NodeShape {
  /** The widgets' names, in the order their values are written. */
  widgets: string[]
  size: [number, number]
}

const SEED_CONTROL = 'control_after_generate'

/** Every widget exactly as the workflow says, the seed fixed, every box at its place. */
export function makeExact(
  graph: SerialisedGraph,
  workflow: ApiWorkflow,
  shapes: ReadonlyMap<string, NodeShape>,
  places: ReadonlyMap<string, Place>,
): void {
  for (const node of graph.nodes) {
    const id = String(node.id)
    const shape = shapes.get(id)
    const place = places.get(id)
    if (place) node.pos = [place.x, place.y]
    if (shape) node.size = [...shape.size]
    const inputs = workflow[id]?.inputs
    if (!shape || !inputs) continue
    const values = Array.isArray(node.widgets_values) ? [...(node.widgets_values as unknown[])] : []
    const named = isObject(node.widgets_values_named) ? { ...node.widgets_values_named } : null
    shape.widgets.forEach((name, index) => {
      const value = name === SEED_CONTROL ? 'fixed' : inputs[name]
      if (value === undefined || Array.isArray(value)) return
      values[index] = value
      if (named) named[name] = value
    })
    if (values.length > 0) node.widgets_values = values
    if (named) node.widgets_values_named = named
  }
}

/** Throws where loading would leave the user with an empty canvas: the host clears it before it reads the data. */
export function checkWorkflow(workflow: ApiWorkflow): void {
  const nodes = Object.values(workflow)
  if (nodes.length === 0) throw new Error('The workflow is empty.')
  for (const node of nodes) {
    if (typeof node.class_type !== 'string' || !isObject(node.inputs)) throw new Error('The workflow is damaged.')
    for (const value of Object.values(node.inputs)) {
      if (Array.isArray(value) && !(String(value[0]) in workflow)) throw new Error('A link of the workflow leads nowhere.')
    }
  }
}
