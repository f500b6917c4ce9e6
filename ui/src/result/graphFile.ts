/** The ComfyUI graph that an image carries, as a file to keep. Pure. */

import { writeExactly } from '../wire/exactJson'
import type { Metadata } from '../wire/metadata'
import type { EmbeddedGraph, NeededNode } from '../wire/recipeParts'

export interface GraphFile {
  name: string
  text: string
  /** The editor's form opens with its layout; the API form has none. */
  form: 'editor' | 'API'
}

export function graphFile(metadata: Pick<Metadata, 'graph' | 'image_id'>): GraphFile | null {
  const graph = metadata.graph
  const kept = graph?.workflow ?? graph?.prompt
  if (!graph || !kept) return null
  return {
    name: `civitai_${metadata.image_id ?? 'image'}_graph.json`,
    text: writeExactly(kept),
    form: graph.workflow ? 'editor' : 'API',
  }
}

const PLACES = [
  ['pasted text', 'in the pasted text'],
  ['file', 'in the file'],
  ['site', 'on the site'],
] as const

/** `25 nodes, found in the file, repaired`. */
export function describeGraph(graph: EmbeddedGraph, sources: Metadata['sources']): string {
  const label = sources?.find((entry) => entry.source === 'graph')?.label ?? ''
  const found = PLACES.find(([word]) => label.includes(word))
  const where = found ? `found ${found[1]}` : null
  const count = `${graph.nodes} ${graph.nodes === 1 ? 'node' : 'nodes'}`
  return [count, where, graph.repaired ? 'repaired' : null].filter(Boolean).join(', ')
}

/** `ImpactWildcard (ComfyUI-Impact-Pack), not installed`. */
export function describeNode(node: NeededNode): string {
  const pack = node.pack ? ` (${node.pack})` : ''
  const state = node.installed === null ? '' : node.installed ? ', installed' : ', not installed'
  return `${node.class_type}${pack}${state}`
}
