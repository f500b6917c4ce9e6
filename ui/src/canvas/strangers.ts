/**
 * Nodes of a graph in API form that this ComfyUI does not know. Some frontends refuse such a graph, others forget the settings
 * of these nodes: so what is known is loaded first, and the strangers are put into the graph it gave, as the editor keeps
 * nodes it does not know. Pure.
 */

import type { ApiWorkflow } from '../wire/workflow'
import type { NodeShape, SerialisedGraph, SerialisedNode } from './exactValues'
import type { Place } from './layout'

interface Slot {
  name: string
  type: unknown
  link?: number | null
  links?: number[] | null
}

/** A link of the editor: its id, from which output of which node to which input of which, and what it carries. */
type Link = [number, string | number, number, string | number, number, unknown]

interface LinkedGraph extends SerialisedGraph {
  links?: Link[]
  last_link_id?: number
}

const WIDTH = 315
const [TOP, ROW] = [60, 24]
const SEEDS = new Set(['seed', 'noise_seed'])

/** The part of a graph whose classes are known, without the links that come from elsewhere. */
export function knownPart(workflow: ApiWorkflow, knows: (classType: string) => boolean): ApiWorkflow {
  const known = Object.entries(workflow).filter(([, node]) => knows(node.class_type))
  const ids = new Set(known.map(([id]) => id))
  return Object.fromEntries(
    known.map(([id, node]) => {
      const inputs = Object.entries(node.inputs).filter(([, value]) => !isLink(value) || !(value[0] in workflow) || ids.has(value[0]))
      return [id, { ...node, inputs: Object.fromEntries(inputs) }]
    }),
  )
}

/** The shape of a box for a node that nobody knows here: one row for each of its inputs and values. */
export function strangerShape(node: ApiWorkflow[string]): NodeShape {
  const rows = Object.values(node.inputs).length + Object.keys(node.inputs).filter((name) => SEEDS.has(name)).length
  return { widgets: [], size: [WIDTH, TOP + ROW * rows] }
}

/** Puts the nodes that the graph lacks into it, each with its settings in their order and its links. */
export function addStrangers(graph: LinkedGraph, workflow: ApiWorkflow, places: ReadonlyMap<string, Place>): void {
  const nodes = new Map(graph.nodes.map((node) => [String(node.id), node]))
  const strangers = Object.entries(workflow).filter(([id]) => !nodes.has(id))
  const numbers = graph.nodes.every((node) => typeof node.id === 'number')
  for (const [id, entry] of strangers) {
    const node = strangerOf(numbers && /^\d{1,15}$/.test(id) ? Number(id) : id, entry, places.get(id))
    nodes.set(id, node)
    graph.nodes.push(node)
  }
  const absent = new Set(strangers.map(([id]) => id))
  for (const [id, { inputs }] of Object.entries(workflow)) {
    for (const [name, value] of Object.entries(inputs)) {
      if (isLink(value) && (absent.has(id) || absent.has(value[0]))) connect(graph, nodes.get(value[0]), value[1], nodes.get(id), name)
    }
  }
}

function strangerOf(id: string | number, node: ApiWorkflow[string], place: Place | undefined): SerialisedNode {
  const values: unknown[] = []
  for (const [name, value] of Object.entries(node.inputs)) {
    if (isLink(value)) continue
    values.push(value)
    // The editor has one more value behind a seed: what becomes of it after a run.
    if (SEEDS.has(name)) values.push('fixed')
  }
  const title = node._meta?.title
  return {
    id,
    type: node.class_type,
    pos: [place?.x ?? 0, place?.y ?? 0],
    size: strangerShape(node).size,
    flags: {},
    order: 0,
    mode: 0,
    inputs: [],
    outputs: [],
    properties: {},
    widgets_values: values,
    ...(title ? { title } : {}),
  } as SerialisedNode
}

function connect(graph: LinkedGraph, from: SerialisedNode | undefined, slot: number, to: SerialisedNode | undefined, name: string): void {
  if (!from || !to || slot < 0 || slot > 100) return
  const outputs = slotsOf(from, 'outputs')
  while (outputs.length <= slot) outputs.push({ name: `output ${outputs.length}`, type: '*', links: [] })
  const output = outputs[slot]
  const inputs = slotsOf(to, 'inputs')
  let place = inputs.findIndex((input) => input.name === name)
  if (place < 0) place = inputs.push({ name, type: output?.type ?? '*', link: null }) - 1
  const input = inputs[place]
  if (!output || !input) return
  if (output.type === '*') output.type = input.type
  const id = (graph.last_link_id ?? 0) + 1
  graph.last_link_id = id
  ;(graph.links ??= []).push([id, from.id, slot, to.id, place, output.type])
  input.link = id
  output.links = [...(output.links ?? []), id]
}

function slotsOf(node: SerialisedNode, side: 'inputs' | 'outputs'): Slot[] {
  const held = node as unknown as Record<string, unknown>
  if (!Array.isArray(held[side])) held[side] = []
  return held[side] as Slot[]
}

const isLink = (value: unknown): value is [string, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'number'
