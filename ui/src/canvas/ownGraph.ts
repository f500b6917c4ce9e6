/**
 * A workflow in API form as the editor saves a graph, so that one load has it all. ComfyUI makes each node once beside the
 * canvas and says what it consists of; the values are the workflow's own, which the widgets would round and clamp. A node
 * that this ComfyUI does not know is written as the editor keeps such nodes. Pure but for the nodes it has made.
 */

import { isObject } from '../wire/json'
import type { ApiWorkflow } from '../wire/workflow'
import { say } from '../words/say'

export interface SerialisedNode {
  id: string | number
  type?: string
  title?: string
  properties?: Record<string, unknown>
  pos: [number, number]
  size: [number, number]
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

/** A link of the editor: its id, from which output of which node to which input of which, and what it carries. */
type Link = [number, string | number, number, string | number, number, unknown]

export interface SerialisedGraph {
  id?: string
  nodes: SerialisedNode[]
  links: Link[]
  groups: SerialisedGroup[]
  last_node_id: number
  last_link_id: number
  config: Record<string, never>
  extra: Record<string, unknown>
  version: number
}

/** A node as ComfyUI makes it, before it stands on any canvas. */
export interface MadeNode {
  id: string | number
  title?: string
  inputs?: { name: string }[]
  widgets?: { name: string; value?: unknown }[]
  computeSize(): ArrayLike<number>
  serialize(): SerialisedNode
  onRemoved?: () => void
}

/** Null for a class that this ComfyUI does not have. */
export type MakeNode = (classType: string) => MadeNode | null

/** What the page draws of a node beyond its own measure, in pixels. */
export interface Taller {
  box: number
  widget: number
}

interface Slot {
  name: string
  type: unknown
  link?: number | null
  links?: number[] | null
}

const NARROWEST = 315
const PROMPT: [number, number] = [420, 220]
const [STRANGER_TOP, STRANGER_ROW] = [60, 24]
const SEED_CONTROL = 'control_after_generate'
const SEEDS = new Set(['seed', 'noise_seed'])
const MOST_SLOTS = 100

/** Throws where loading would leave the user with an empty canvas: the host clears it before it reads the data. */
export function checkWorkflow(workflow: ApiWorkflow): void {
  const nodes = Object.values(workflow)
  if (nodes.length === 0) throw new Error(say('canvas.empty'))
  for (const node of nodes) {
    if (typeof node.class_type !== 'string' || !isObject(node.inputs)) throw new Error(say('canvas.damaged'))
    for (const value of Object.values(node.inputs)) {
      if (Array.isArray(value) && !(String(value[0]) in workflow)) throw new Error('A link of the workflow leads nowhere.')
    }
  }
}

/** The nodes of the graph by the ids of the workflow, without places, all linked. */
export function ownGraph(
  workflow: ApiWorkflow,
  make: MakeNode,
  taller: Taller = { box: 0, widget: 0 },
): { graph: SerialisedGraph; nodes: Map<string, SerialisedNode> } {
  const ids = idsOf(Object.keys(workflow))
  const nodes = new Map(
    Object.entries(workflow).map(([id, entry], order) => [id, nodeOf(ids.get(id) ?? 0, order, entry, make, taller)] as const),
  )
  const graph: SerialisedGraph = {
    nodes: [...nodes.values()],
    links: [],
    groups: [],
    last_node_id: Math.max(...ids.values()),
    last_link_id: 0,
    config: {},
    extra: {},
    version: 0.4,
  }
  for (const [id, { inputs }] of Object.entries(workflow)) {
    for (const [name, value] of Object.entries(inputs)) {
      if (isLink(value)) connect(graph, nodes.get(value[0]), value[1], nodes.get(id), name)
    }
  }
  return { graph, nodes }
}

/** The editor counts its nodes; what another program calls them otherwise gets the numbers that are free. */
function idsOf(names: readonly string[]): Map<string, number> {
  const isNumber = (name: string): boolean => /^[1-9]\d{0,14}$/.test(name)
  let last = Math.max(0, ...names.filter(isNumber).map(Number))
  return new Map(names.map((name) => [name, isNumber(name) ? Number(name) : (last += 1)]))
}

function nodeOf(id: number, order: number, entry: ApiWorkflow[string], make: MakeNode, taller: Taller): SerialisedNode {
  const made = make(entry.class_type)
  const title = entry._meta?.title
  const node = made ? knownNode(made, id, entry, taller) : strangerOf(id, entry)
  return { ...node, id, order, ...(title && title !== made?.title ? { title } : {}) }
}

function knownNode(made: MadeNode, id: number, { inputs }: ApiWorkflow[string], taller: Taller): SerialisedNode {
  made.id = id
  const has = (name: string): boolean => [...(made.widgets ?? []), ...(made.inputs ?? [])].some((one) => one.name === name)
  // A choice in some nodes decides which other settings they have.
  if (!Object.keys(inputs).every(has)) {
    for (const [name, value] of Object.entries(inputs)) {
      const widget = made.widgets?.find((one) => one.name === name)
      if (widget && !isLink(value)) widget.value = value
    }
  }
  const widgets = (made.widgets ?? []).map(({ name }) => name)
  const [leastWidth, leastHeight] = widgets.includes('text') ? PROMPT : [NARROWEST, 0]
  const measure = made.computeSize()
  const height = (measure[1] ?? 0) + taller.box + taller.widget * widgets.length
  const size: [number, number] = [Math.ceil(Math.max(measure[0] ?? 0, leastWidth)), Math.ceil(Math.max(height, leastHeight))]
  const node = { ...structuredClone(made.serialize()), size }
  // Its text boxes are already in the page.
  made.onRemoved?.()
  return { ...node, ...exactValues(node, widgets, inputs) }
}

/** Every widget as the workflow says, and the seed fixed. */
function exactValues(
  node: Pick<SerialisedNode, 'widgets_values' | 'widgets_values_named'>,
  widgets: readonly string[],
  inputs: Record<string, unknown>,
): Pick<SerialisedNode, 'widgets_values' | 'widgets_values_named'> {
  const values = Array.isArray(node.widgets_values) ? [...(node.widgets_values as unknown[])] : []
  const named = isObject(node.widgets_values_named) ? { ...node.widgets_values_named } : null
  widgets.forEach((name, index) => {
    const value = name === SEED_CONTROL ? 'fixed' : inputs[name]
    if (value === undefined || Array.isArray(value)) return
    values[index] = value
    if (named) named[name] = value
  })
  return { ...(values.length > 0 ? { widgets_values: values } : {}), ...(named ? { widgets_values_named: named } : {}) }
}

/** One row for each of its inputs and values, in their order. */
function strangerOf(id: number, { class_type: type, inputs }: ApiWorkflow[string]): SerialisedNode {
  const values = Object.entries(inputs)
    .filter(([, value]) => !isLink(value))
    // The editor has one more value behind a seed: what becomes of it after a run.
    .flatMap(([name, value]) => (SEEDS.has(name) ? [value, 'fixed'] : [value]))
  const rows = values.length + Object.values(inputs).filter(isLink).length
  return {
    id,
    type,
    pos: [0, 0],
    size: [NARROWEST, STRANGER_TOP + STRANGER_ROW * rows],
    flags: {},
    order: 0,
    mode: 0,
    inputs: [],
    outputs: [],
    properties: {},
    widgets_values: values,
  }
}

function connect(graph: SerialisedGraph, from: SerialisedNode | undefined, slot: number, to: SerialisedNode | undefined, name: string): void {
  if (!from || !to || slot < 0 || slot > MOST_SLOTS) return
  const outputs = slotsOf(from, 'outputs')
  while (outputs.length <= slot) outputs.push({ name: `output ${outputs.length}`, type: '*', links: [] })
  const output = outputs[slot]
  const inputs = slotsOf(to, 'inputs')
  let place = inputs.findIndex((input) => input.name === name)
  if (place < 0) place = inputs.push({ name, type: output?.type ?? '*', link: null }) - 1
  const input = inputs[place]
  if (!output || !input) return
  if (output.type === '*') output.type = input.type
  const id = (graph.last_link_id += 1)
  graph.links.push([id, from.id, slot, to.id, place, output.type])
  input.link = id
  output.links = [...(output.links ?? []), id]
}

function slotsOf(node: SerialisedNode, side: 'inputs' | 'outputs'): Slot[] {
  if (!Array.isArray(node[side])) node[side] = []
  return node[side] as Slot[]
}

const isLink = (value: unknown): value is [string, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'number'
