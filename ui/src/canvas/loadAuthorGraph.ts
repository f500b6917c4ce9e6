/**
 * The author's own graph onto ComfyUI's canvas, in a tab of its own: the editor's form as it was saved, with all its places
 * and values; the API form, which has no places, as a workflow of ours.
 */

import type { AuthorAnswer } from '../wire/authorWorkflow'
import { checkAuthorGraph } from './authorGraph'
import { freshGraphId } from './graphId'
import { fitView, freshName, loadApiGraph, newTab, nextFrames, nodesOf, type CanvasHost, type Loaded } from './loadOntoCanvas'
import { knownPart } from './strangers'

const ENDING = '_author'

/** Throws before anything is cleared where the data are no graph. */
export async function loadAuthorGraph(
  host: CanvasHost,
  answer: Pick<AuthorAnswer, 'form' | 'workflow'>,
  imageId: number | null,
  knows: (classType: string) => boolean,
  leftEdge = 0,
): Promise<Loaded> {
  const graph = checkAuthorGraph(answer)
  const name = await freshName(host, imageId, ENDING)
  if (graph.form === 'api') {
    const known = knownPart(graph.workflow, knows)
    const isWhole = Object.keys(known).length === Object.keys(graph.workflow).length
    return loadApiGraph(host, graph.workflow, name, { leftEdge, known: isWhole ? graph.workflow : known })
  }
  // The author's own is that of all their pictures.
  const graphId = freshGraphId()
  await host.loadGraphData({ ...graph.workflow, id: graphId }, true, false, name)
  await newTab(host, name)
  await nextFrames()
  fitView(host, nodesOf(host.graph), [], leftEdge)
  return { name, nodeCount: nodesOf(host.graph).length, graphId }
}
