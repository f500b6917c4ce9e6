/**
 * What the API form of a workflow has no place for: groups, a note, and where each node's models come from. They are put
 * into the serialised graph, so that one load has them all. Pure.
 */

import type { ModelSource, NodeGroup } from '../wire/workflow'
import { FRAME, GROUP_TITLE, type Box } from './layout'
import type { SerialisedGraph, SerialisedGroup } from './ownGraph'
import { TITLE, type Area } from './view'
import { say } from '../words/say'

/** ComfyUI's own node for text beside a graph; it is no part of what is queued. */
export const NOTE = 'Note'
export const NOTE_WIDTH = 420
const LINE = 20
const LETTERS_A_LINE = 56
const TALLEST_NOTE = 1200
const COLOUR = '#3f789e'

export interface Dress {
  groups: readonly NodeGroup[]
  models: Readonly<Record<string, readonly ModelSource[]>>
  note: string | null
}

/** Put it all in; `areas` is where each node stands, by its id, and the note by its own. */
export function dressGraph(graph: SerialisedGraph, dress: Dress, areas: ReadonlyMap<string, Area>): void {
  graph.groups = dress.groups.flatMap((group, index) => {
    const frame = frameOf(group.nodes.flatMap((id) => areas.get(id) ?? []))
    return frame ? [groupOf(index + 1, group.title, frame)] : []
  })
  for (const node of graph.nodes) {
    const models = dress.models[String(node.id)]
    if (models && models.length > 0) node.properties = { ...node.properties, models: [...models] }
  }
  const place = areas.get(NOTE)
  if (dress.note && place) addNote(graph, dress.note, place)
}

/** The frame around some areas; null around none. */
export function frameOf(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null
  const x = Math.min(...areas.map((area) => area.x)) - FRAME
  const y = Math.min(...areas.map((area) => area.y)) - TITLE - GROUP_TITLE
  const right = Math.max(...areas.map((area) => area.x + area.w)) + FRAME
  const bottom = Math.max(...areas.map((area) => area.y + area.h)) + FRAME
  return { x, y, w: right - x, h: bottom - y }
}

function groupOf(id: number, title: string, { x, y, w, h }: Area): SerialisedGroup {
  return { id, title, bounding: [x, y, w, h], color: COLOUR, font_size: 24, flags: {} }
}

/** The box of the note, called as its kind is: where reading begins. */
export function noteBox(text: string): Box {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0)
  return { id: NOTE, kind: NOTE, width: NOTE_WIDTH, height: Math.min(TALLEST_NOTE, lines * LINE + 60), sources: [] }
}

function addNote(graph: SerialisedGraph, text: string, { x, y, w, h }: Area): void {
  graph.last_node_id += 1
  graph.nodes.push({
    id: graph.last_node_id,
    type: NOTE,
    pos: [x, y],
    size: [w, h],
    flags: {},
    order: graph.nodes.length,
    mode: 0,
    inputs: [],
    outputs: [],
    title: say('canvas.noteTitle'),
    properties: {},
    widgets_values: [text],
    color: '#432',
    bgcolor: '#653',
  })
}
