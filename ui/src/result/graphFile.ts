/** The ComfyUI graph that an image carries, as a file to keep. */

import { say } from '../words/say'
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

/** `25 nodes, found in the file, repaired`. */
export function describeGraph(graph: EmbeddedGraph, sources: Metadata['sources']): string {
  const label = sources?.find((entry) => entry.source === 'graph')?.label ?? ''
  const parts = [say('result.nodes', { count: graph.nodes }), foundIn(label), graph.repaired ? say('result.repaired') : null]
  return parts.filter(Boolean).join(', ')
}

function foundIn(label: string): string | null {
  if (label.includes('pasted text')) return say('result.inText')
  if (label.includes('file')) return say('result.inFile')
  return label.includes('site') ? say('result.onSite') : null
}

/** `ImpactWildcard (ComfyUI-Impact-Pack), not installed`. */
export function describeNode(node: NeededNode): string {
  const name = node.pack ? `${node.class_type} (${node.pack})` : node.class_type
  if (node.installed === null) return name
  return node.installed ? say('result.installed', { name }) : say('result.notInstalled', { name })
}
