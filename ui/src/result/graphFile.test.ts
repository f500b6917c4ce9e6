import { describe, expect, it } from 'vitest'
import { describeGraph, describeNode, graphFile } from './graphFile'

describe('the graph', () => {
  const api = { '1': { class_type: 'KSampler', inputs: {} } }
  const graph = { source: 'graph', nodes: 1, prompt: api, workflow: { nodes: [] }, repaired: false } as const

  it.each([
    [{ ...graph, workflow: { nodes: [] } }, 'editor', '{"nodes":[]}'],
    [{ ...graph, workflow: null }, 'API', JSON.stringify(api)],
  ])('is saved in the form that says most', (kept, form, text) => {
    const file = graphFile({ graph: kept, image_id: null })
    expect([file?.form, file?.name, JSON.stringify(JSON.parse(file?.text ?? ''))]).toEqual([
      form,
      'civitai_image_graph.json',
      text,
    ])
  })

  it('is described', () => {
    expect(graphFile({ graph: null, image_id: 1 })).toBeNull()
    expect(describeGraph({ ...graph, repaired: true }, [{ source: 'graph', label: 'the ComfyUI graph in the file' }])).toBe(
      '1 node, found in the file, repaired',
    )
    const pasted = [{ source: 'graph' as const, label: 'the ComfyUI graph in the pasted text' }]
    expect(describeGraph({ ...graph, nodes: 2, repaired: false }, pasted)).toBe('2 nodes, found in the pasted text')
    expect(describeGraph({ ...graph, nodes: 25 }, undefined)).toBe('25 nodes')
  })

  it.each([
    ['A', 'Pack', true, 'A (Pack), installed'],
    ['A', null, false, 'A, not installed'],
    ['A', null, null, 'A'],
  ])('needs %s of %s, installed %s', (class_type, pack, installed, words) => {
    expect(describeNode({ class_type, pack, installed })).toBe(words)
  })
})
