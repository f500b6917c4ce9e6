import { describe, expect, it } from 'vitest'
import { dressGraph, NOTE, noteBox, NOTE_WIDTH, type Dress } from './dress'
import type { SerialisedGraph } from './ownGraph'

const areas = new Map([
  ['1', { x: 0, y: 30, w: 300, h: 100 }],
  ['2', { x: 0, y: 200, w: 320, h: 80 }],
  ['3', { x: 400, y: 30, w: 300, h: 400 }],
])
const source = { name: 'a.safetensors', directory: 'checkpoints', url: 'https://civitai.com/x', hash: 'ab', hash_type: 'BLAKE3' }
const dress: Dress = {
  groups: [
    { title: 'Models', nodes: ['1', '2'] },
    { title: 'Output', nodes: ['3'] },
    { title: 'Nothing', nodes: ['9'] },
  ],
  models: { '1': [source] },
  note: `first\n${'long '.repeat(60)}`,
}
const graph = (): SerialisedGraph => ({
  nodes: [
    { id: '1', pos: [0, 0], size: [0, 0], properties: { kept: 1 } },
    { id: 2, pos: [0, 0], size: [0, 0] },
    { id: '3', pos: [0, 0], size: [0, 0] },
  ],
  links: [],
  groups: [],
  last_node_id: 3,
  last_link_id: 0,
  config: {},
  extra: {},
  version: 0.4,
})

describe('the dress of a graph', () => {
  it('frames each group around its nodes and their titles, and leaves empty ones out', () => {
    const made = graph()
    dressGraph(made, dress, areas)
    expect(made.groups.map(({ title, bounding }) => [title, bounding])).toEqual([
      ['Models', [-20, -40, 360, 340]],
      ['Output', [380, -40, 340, 490]],
    ])
  })

  it('tells where the models come from in the properties of their nodes', () => {
    const made = graph()
    dressGraph(made, dress, areas)
    expect(made.nodes[0]?.properties).toEqual({ kept: 1, models: [source] })
    expect(made.nodes[1]?.properties).toBeUndefined()
  })

  it('has a note as tall as its text, under a number of its own', () => {
    const made = graph()
    const box = noteBox(dress.note ?? '')
    expect(box).toMatchObject({ width: NOTE_WIDTH, sources: [] })
    expect(box.height).toBeGreaterThan(150)
    dressGraph(made, dress, new Map([...areas, [box.id, { x: 7, y: 30, w: box.width, h: box.height }]]))
    const note = made.nodes.find((node) => node.type === NOTE)
    expect(note).toMatchObject({ id: 4, pos: [7, 30], size: [NOTE_WIDTH, box.height], widgets_values: [dress.note] })
    expect(made.last_node_id).toBe(4)
  })

  it('has none where none is wanted', () => {
    const made = graph()
    dressGraph(made, { ...dress, note: null }, areas)
    expect(made.nodes).toHaveLength(3)
  })
})
