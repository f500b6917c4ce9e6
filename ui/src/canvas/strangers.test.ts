import { describe, expect, it } from 'vitest'
import type { ApiWorkflow } from '../wire/workflow'
import type { SerialisedGraph } from './exactValues'
import { addStrangers, knownPart, strangerShape } from './strangers'

const WORKFLOW: ApiWorkflow = {
  '1': { class_type: 'Loader', inputs: { name: 'a' } },
  '2': { class_type: 'Odd', inputs: { seed: '18446744073709551557', image: ['1', 1], size: 5, list: ['x', 'y'] }, _meta: { title: 'Mine' } },
  '3': { class_type: 'Save', inputs: { images: ['2', 0], prefix: 'p', lost: ['9', 0] } },
}
const knows = (name: string): boolean => name !== 'Odd'

describe('a graph with nodes nobody knows here', () => {
  it('is first the part that is known', () => {
    expect(knownPart(WORKFLOW, knows)).toEqual({
      '1': WORKFLOW['1'],
      '3': { class_type: 'Save', inputs: { prefix: 'p', lost: ['9', 0] } },
    })
    expect(knownPart(WORKFLOW, () => false)).toEqual({})
  })

  it.each([[1, 3, 2], ['1', '3', '2']])('then has the others with their settings and links (ids %j, %j)', (one, three, two) => {
    const graph = {
      nodes: [
        { id: one, pos: 0, size: 0, outputs: [{ name: 'M', type: 'MODEL' }, { name: 'I', type: 'IMAGE', links: null }] },
        { id: three, pos: 0, size: 0, inputs: [{ name: 'images', type: 'IMAGE', link: null }] },
      ],
      links: [],
      last_link_id: 4,
    }
    addStrangers(graph as SerialisedGraph, WORKFLOW, new Map([['2', { x: 7, y: 8 }]]))
    expect(graph.nodes[2]).toMatchObject({
      id: two, type: 'Odd', title: 'Mine', pos: [7, 8], widgets_values: ['18446744073709551557', 'fixed', 5, ['x', 'y']],
      inputs: [{ name: 'image', type: 'IMAGE', link: 5 }], outputs: [{ type: 'IMAGE', links: [6] }],
    })
    expect(graph.links).toEqual([[5, one, 1, two, 0, 'IMAGE'], [6, two, 0, three, 0, 'IMAGE']])
    expect(graph.nodes[1]).toMatchObject({ inputs: [{ name: 'images', link: 6 }] })
    expect(graph.last_link_id).toBe(6)
  })

  it('has a box for each with a row for all that it takes', () => {
    expect(strangerShape(WORKFLOW['2'] as ApiWorkflow[string]).size).toEqual([315, 60 + 24 * 5])
  })

  it('is left as it is where nothing lacks', () => {
    const graph = { nodes: [{ id: 1, pos: 0, size: 0 }] }
    addStrangers(graph, { '1': { class_type: 'Loader', inputs: { model: ['1', 0] } } }, new Map())
    expect(graph).toEqual({ nodes: [{ id: 1, pos: 0, size: 0 }] })
  })
})
