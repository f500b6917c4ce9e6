/**
 * A workflow onto ComfyUI's canvas, in one load: the whole graph is written first, with exact values, places, groups and the
 * view it opens with. ComfyUI's own way for the API form (`loadApiJson`, then `arrange`) rounds the values, leaves all boxes
 * on one spot in Nodes 2.0 of frontend 1.35.9, and wants a second load to put that right, which Nodes 2.0 takes seconds for.
 */

import type { EditorGraph } from '../wire/authorWorkflow'
import type { ApiWorkflow, NodeGroup } from '../wire/workflow'
import { dressGraph, NOTE, noteBox, type Dress } from './dress'
import { freshGraphId } from './graphId'
import { FRAME, GROUP_TITLE, placeBoxes, type Box } from './layout'
import { checkWorkflow, ownGraph, type MakeNode, type SerialisedGraph, type SerialisedNode, type Taller } from './ownGraph'
import { freeName, savedNames } from './tabNames'
import { viewOf, type Area, type Free, type View } from './view'
import { say } from '../words/say'

interface LoadOptions {
  showMissingModelsDialog?: boolean
}

/** What is used of ComfyUI's `app`. */
export interface CanvasHost {
  loadGraphData(
    graph: SerialisedGraph | EditorGraph,
    clean: boolean,
    restoreView: boolean,
    workflow: unknown,
    options?: LoadOptions,
  ): Promise<unknown>
  canvas: { ds: { scale: number; offset: [number, number] } }
  api: { fetchApi(path: string): Promise<Response> }
  extensionManager: {
    workflow: {
      activeWorkflow: { path?: string } | null
      openWorkflows?: { path?: string }[]
      getWorkflowByPath?: (path: string) => unknown
    }
  }
}

/** How this page draws its canvas at the moment. */
export interface CanvasPage {
  makeNode: MakeNode
  free: Free
  /** The zoom below which it draws no text. */
  leastScale: number
  nodesTwo: boolean
  /** Older frontends (1.35.9, no longer 1.58.1) draw what was not made in Nodes 2.0 larger there, places and all. */
  enlarges: boolean
  /** It opens a graph with the view that is kept in it, which is the user's choice. */
  restoresView: boolean
}

export interface Loaded {
  name: string
  nodeCount: number
  /** By which the graph is known again in what ComfyUI says of its runs. */
  graphId: string
}

const TAB_PATIENCE_MS = 5000
/**
 * How much taller than its own measure Nodes 2.0 draws a box, and how much of that for each of its widgets: in 1.58.1 with the
 * bar that says what is missing, and in 1.35.9, which counts the title bar in (measured on 38 kinds of nodes).
 */
const TALLER: Taller = { box: 20, widget: 4 }
const TALLER_WHERE_ENLARGED: Taller = { box: 60, widget: 7 }
const AS_MEASURED: Taller = { box: 0, widget: 0 }
/** What those frontends mark a graph with that is not to be drawn larger. */
const MADE_IN_NODES_TWO = 'Vue'

/**
 * Load the workflow into a new tab of its own, as much of it in view as can be read. Throws before anything is cleared where
 * the data are no workflow.
 */
export async function loadOntoCanvas(
  host: CanvasHost,
  page: CanvasPage,
  workflow: ApiWorkflow,
  imageId: number | null,
  dress?: Dress,
): Promise<Loaded> {
  checkWorkflow(workflow)
  return loadApiGraph(host, page, workflow, await freshName(host, imageId), dress)
}

/** The same for a checked graph in API form, into a tab of a name that is free. */
export async function loadApiGraph(
  host: CanvasHost,
  page: CanvasPage,
  workflow: ApiWorkflow,
  name: string,
  dress?: Dress,
): Promise<Loaded> {
  const taller = !page.nodesTwo ? AS_MEASURED : page.enlarges ? TALLER_WHERE_ENLARGED : TALLER
  const { graph, nodes } = ownGraph(workflow, page.makeNode, taller)
  const areas = place(nodes, workflow, page, dress)
  if (dress) dressGraph(graph, dress, areas)
  if (page.nodesTwo && page.enlarges) graph.extra.workflowRendererVersion = MADE_IN_NODES_TWO
  const frames = graph.groups.map(({ bounding: [x, y, w, h] }) => ({ x, y, w, h }))
  const first = areas.get(dress?.groups[0]?.nodes[0] ?? '')
  const start = first && { x: first.x - FRAME, y: first.y - GROUP_TITLE, w: first.w + FRAME, h: first.h + GROUP_TITLE }
  const view = viewOf([...areas.values(), ...frames], page.free, page.leastScale, start)
  // What is missing has been asked about before; ComfyUI's own dialog is for whoever opens the workflow later.
  const graphId = await loadWithView(host, page, graph, view, name, { showMissingModelsDialog: false })
  return { name, nodeCount: nodes.size, graphId }
}

/**
 * One load of a serialised graph into a new tab that opens with this view; the id that it has there. The view goes in before: in Nodes 2.0 of frontend
 * 1.35.9 the links are drawn far from their nodes where it changes afterwards.
 */
export async function loadWithView(
  host: CanvasHost,
  page: CanvasPage,
  graph: SerialisedGraph | EditorGraph,
  view: View | null,
  name: string,
  options: LoadOptions = {},
): Promise<string> {
  const extra = typeof graph.extra === 'object' ? graph.extra : {}
  const ds = view && { scale: view.scale, offset: [view.x, view.y] as [number, number] }
  // Without the page's own keeping of views all tabs share the one that the canvas has.
  if (ds && !page.restoresView) Object.assign(host.canvas.ds, ds)
  // Some frontends give every loaded graph the same id, and an author's own is that of all their pictures.
  const id = freshGraphId()
  const seen = ds ? { ...graph, id, extra: { ...extra, ds } } : { ...graph, id }
  await host.loadGraphData(seen, true, ds !== null, name, options)
  await newTab(host, name)
  return id
}

/** Frontend 1.35.9 says that it is done before it has changed tabs; only then may the user be told. */
async function newTab(host: CanvasHost, name: string): Promise<void> {
  const until = Date.now() + TAB_PATIENCE_MS
  while (Date.now() < until) {
    if (host.extensionManager.workflow.activeWorkflow?.path === `workflows/${name}.json`) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(say('canvas.noTab'))
}

/** Puts every node at its place and says where each stands; the note too, which is not yet among them. */
function place(
  nodes: ReadonlyMap<string, SerialisedNode>,
  workflow: ApiWorkflow,
  page: CanvasPage,
  dress: Dress | undefined,
): Map<string, Area> {
  const boxes = [...(dress?.note ? [noteBox(dress.note)] : []), ...boxesOf(nodes, workflow, dress?.groups ?? [])]
  const places = placeBoxes(boxes, page.free)
  const areas = boxes.map(({ id, width, height }) => [id, { x: 0, y: 0, ...places.get(id), w: width, h: height }] as const)
  for (const [id, { x, y }] of areas) {
    const node = nodes.get(id)
    if (node) node.pos = [x, y]
  }
  return new Map(areas)
}

function boxesOf(
  nodes: ReadonlyMap<string, SerialisedNode>,
  workflow: ApiWorkflow,
  groups: readonly NodeGroup[],
): Box[] {
  const groupOf = new Map(groups.flatMap(({ title, nodes: ids }) => ids.map((id) => [id, title] as const)))
  return [...nodes].map(([id, { size: [width, height] }]) => ({
    id,
    kind: workflow[id]?.class_type ?? NOTE,
    width,
    height,
    sources: Object.values(workflow[id]?.inputs ?? {}).flatMap((value) => (Array.isArray(value) ? [String(value[0])] : [])),
    ...(groupOf.has(id) ? { group: groupOf.get(id) ?? '' } : {}),
  }))
}

/** A name for a new tab under which nothing is open or saved. */
export async function freshName(host: CanvasHost, imageId: number | null, ending = ''): Promise<string> {
  return freeName(imageId, await takenNames(host), ending)
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
