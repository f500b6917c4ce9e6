/**
 * The author's own graph onto ComfyUI's canvas, in a tab of its own: the editor's form as it was saved, with all its places
 * and values; the API form, which has no places, as a workflow of ours.
 */

import type { AuthorAnswer } from '../wire/authorWorkflow'
import { areasOf, checkAuthorGraph } from './authorGraph'
import { freshName, loadApiGraph, loadWithView, type CanvasHost, type CanvasPage, type Loaded } from './loadOntoCanvas'
import { viewOf } from './view'

const ENDING = '_author'

/** Throws before anything is cleared where the data are no graph. */
export async function loadAuthorGraph(
  host: CanvasHost,
  page: CanvasPage,
  answer: Pick<AuthorAnswer, 'form' | 'workflow'>,
  imageId: number | null,
): Promise<Loaded> {
  const graph = checkAuthorGraph(answer)
  const name = await freshName(host, imageId, ENDING)
  if (graph.form === 'api') return loadApiGraph(host, page, graph.workflow, name)
  const { nodes, all } = areasOf(graph.workflow, page)
  const graphId = await loadWithView(host, page, graph.workflow, viewOf(all, page.free, page.leastScale), name)
  return { name, nodeCount: nodes.length, graphId }
}
