/**
 * A workflow onto ComfyUI's canvas: loaded as the user chose (`loadApiJson`, `computeSize` and `setSize`, `arrange`), then
 * what those leave wrong is put right. `loadApiJson` sends values through the widgets, which round and clamp them, and in
 * frontend 1.35.9 `arrange` never reaches the boxes of Nodes 2.0; a second load of the same graph with exact values and
 * places into the same tab keeps both (measured in 1.35.9 and 1.58.1).
 */

import type { EditorGraph } from '../wire/authorWorkflow'
import type { ApiWorkflow, NodeGroup } from '../wire/workflow'
import { dressGraph, type Dress } from './dress'
import { freshGraphId } from './graphId'
import { checkWorkflow, makeExact, type NodeShape, type SerialisedGraph, type SerialisedGroup } from './exactValues'
import { placeBoxes, TALLER, viewOf, type Area, type Box, type Place } from './layout'
import { addStrangers, strangerShape } from './strangers'
import { freeName, savedNames } from './tabNames'

interface Widget {
  name: string
}

interface CanvasNode {
  id: string | number
  pos: ArrayLike<number>
  size: ArrayLike<number>
  type?: string
  widgets?: Widget[]
  computeSize(): ArrayLike<number>
  setSize(size: [number, number]): void
}

interface Graph {
  nodes?: CanvasNode[]
  _nodes?: CanvasNode[]
  arrange(): void
  serialize(): SerialisedGraph
}

/** What is used of ComfyUI's `app`. */
export interface CanvasHost {
  graph: Graph
  loadApiJson(workflow: ApiWorkflow, name: string): Promise<void>
  loadGraphData(
    graph: SerialisedGraph | EditorGraph,
    clean: boolean,
    restoreView: boolean,
    workflow: unknown,
    options?: { showMissingModelsDialog: boolean },
  ): Promise<unknown>
  canvas: {
    canvas: HTMLElement
    ds: { scale: number; offset: [number, number] }
    setDirty(front: boolean, back: boolean): void
  }
  api: { fetchApi(path: string): Promise<Response> }
  extensionManager: {
    workflow: {
      activeWorkflow: { path?: string } | null
      openWorkflows?: { path?: string }[]
      getWorkflowByPath?: (path: string) => unknown
    }
  }
}

export interface Loaded {
  name: string
  nodeCount: number
  /** By which the graph is known again in what ComfyUI says of its runs. */
  graphId: string
}

const TAB_PATIENCE_MS = 5000
const NARROWEST = 315
const PROMPT: [number, number] = [420, 220]

/**
 * Load the workflow into a new tab of its own, all of it in view to the right of `leftEdge` (pixels of the page: what lies
 * left of it is covered by the sidebar). Throws before anything is cleared where the data are no workflow.
 */
export async function loadOntoCanvas(
  host: CanvasHost,
  workflow: ApiWorkflow,
  imageId: number | null,
  { dress, leftEdge = 0 }: { dress?: Dress | undefined; leftEdge?: number } = {},
): Promise<Loaded> {
  checkWorkflow(workflow)
  return loadApiGraph(host, workflow, await freshName(host, imageId), { dress, leftEdge })
}

/** The same for a checked graph in API form, into a tab of a name that is free; `known` is the part of it that the host
 * has the nodes of. */
export async function loadApiGraph(
  host: CanvasHost,
  workflow: ApiWorkflow,
  name: string,
  { dress, leftEdge = 0, known = workflow }: { dress?: Dress | undefined; leftEdge?: number; known?: ApiWorkflow } = {},
): Promise<Loaded> {
  await host.loadApiJson(known, name)
  const tab = await newTab(host, name)
  for (const node of nodesOf(host.graph)) node.setSize([node.computeSize()[0] ?? NARROWEST, node.computeSize()[1] ?? 100])
  host.graph.arrange()

  const shapes = new Map(nodesOf(host.graph).map((node) => [String(node.id), shapeOf(node)]))
  for (const [id, node] of Object.entries(workflow)) if (!shapes.has(id)) shapes.set(id, strangerShape(node))
  const graph = host.graph.serialize()
  // Some frontends give every loaded graph the same.
  const graphId = (graph.id = freshGraphId())
  const boxes = boxesOf(workflow, shapes, dress?.groups ?? [])
  const places = placeBoxes(boxes)
  makeExact(graph, workflow, shapes, places)
  if (known !== workflow) addStrangers(graph, workflow, places)
  if (dress) dressGraph(graph, dress, areasOf(boxes, places))
  // What is missing has been asked about before; ComfyUI's own dialog is for whoever opens the workflow later.
  await host.loadGraphData(graph, true, false, tab, { showMissingModelsDialog: false })
  await nextFrames()
  fitView(host, nodesOf(host.graph), (graph.groups ?? []).map(areaOf), leftEdge)
  return { name, nodeCount: Object.keys(workflow).length, graphId }
}

/**
 * The tab that the load has opened. Frontend 1.35.9 says it is done before it has changed tabs: until then the active tab
 * is the user's own, and loading into that would cost them their work.
 */
export async function newTab(host: CanvasHost, name: string): Promise<unknown> {
  const until = Date.now() + TAB_PATIENCE_MS
  while (Date.now() < until) {
    const active = host.extensionManager.workflow.activeWorkflow
    if (active?.path === `workflows/${name}.json`) return active
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('ComfyUI did not open a new tab for the workflow.')
}

export function nodesOf(graph: Graph): CanvasNode[] {
  return graph.nodes ?? graph._nodes ?? []
}

/** The host's own command fits to the whole canvas, of which its sidebar covers a part. */
export function fitView(
  host: CanvasHost,
  nodes: readonly CanvasNode[],
  frames: readonly Area[],
  leftEdge: number,
): void {
  const { canvas, ds } = host.canvas
  const page = canvas.getBoundingClientRect()
  const covered = Math.max(0, leftEdge - page.left)
  const areas = nodes.map((node) => ({ x: node.pos[0] ?? 0, y: node.pos[1] ?? 0, w: node.size[0] ?? 0, h: node.size[1] ?? 0 }))
  const view = viewOf([...areas, ...frames], { left: covered, width: page.width - covered, height: page.height })
  if (!view) return
  ds.scale = view.scale
  ds.offset[0] = view.x
  ds.offset[1] = view.y
  host.canvas.setDirty(true, true)
}

function shapeOf(node: CanvasNode): NodeShape {
  const computed = node.computeSize()
  const widgets = (node.widgets ?? []).map((widget) => widget.name)
  const least = widgets.includes('text') ? PROMPT : [NARROWEST, 0]
  const width = Math.max(computed[0] ?? 0, least[0] ?? 0)
  const height = Math.max((computed[1] ?? 0) + TALLER, least[1] ?? 0)
  return { widgets, size: [Math.round(width), Math.round(height)] }
}

function boxesOf(
  workflow: ApiWorkflow,
  shapes: ReadonlyMap<string, NodeShape>,
  groups: readonly NodeGroup[],
): Box[] {
  const groupOf = new Map(groups.flatMap(({ title, nodes }) => nodes.map((id) => [id, title] as const)))
  return Object.entries(workflow).map(([id, node]) => ({
    id,
    kind: node.class_type,
    width: shapes.get(id)?.size[0] ?? NARROWEST,
    height: shapes.get(id)?.size[1] ?? 200,
    sources: Object.values(node.inputs).flatMap((value) => (Array.isArray(value) ? [String(value[0])] : [])),
    ...(groupOf.has(id) ? { group: groupOf.get(id) ?? '' } : {}),
  }))
}

/** A name for a new tab under which nothing is open or saved. */
export async function freshName(host: CanvasHost, imageId: number | null, ending = ''): Promise<string> {
  return freeName(imageId, await takenNames(host), ending)
}

function areasOf(boxes: readonly Box[], places: ReadonlyMap<string, Place>): Map<string, Area> {
  return new Map(
    boxes.map(({ id, width, height }) => [id, { x: 0, y: 0, ...places.get(id), w: width, h: height }] as const),
  )
}

function areaOf({ bounding: [x, y, w, h] }: SerialisedGroup): Area {
  return { x, y, w, h }
}

async function takenNames(host: CanvasHost): Promise<(name: string) => boolean> {
  const store = host.extensionManager.workflow
  let saved = new Set<string>()
  try {
    const response = await host.api.fetchApi('/userdata?dir=workflows&recurse=true&split=false')
    saved = savedNames(response.ok ? await response.json() : [])
  } catch {
    // The page's own list of saved workflows remains.
  }
  const open = new Set((store.openWorkflows ?? []).map((workflow) => workflow.path ?? ''))
  return (name) => {
    const path = `workflows/${name}.json`
    return saved.has(name) || open.has(path) || Boolean(store.getWorkflowByPath?.(path))
  }
}

export function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page draws no frames.
    const timer = setTimeout(resolve, 500)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer)
        resolve()
      }),
    )
  })
}
