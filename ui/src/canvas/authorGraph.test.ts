import { describe, expect, it } from 'vitest'
import { areasOf, checkAuthorGraph } from './authorGraph'

describe('the graph of an author', () => {
  it('in the editor\'s form is taken as it is', () => {
    const workflow = { nodes: [{ id: 1, type: 'KSampler' }, { id: 'a', type: 'Odd' }], links: [], odd: null }
    expect(checkAuthorGraph({ form: 'ui', workflow }).workflow).toBe(workflow)
  })
  it('in the API form is its nodes, whatever stands beside them', () => {
    const node = { class_type: 'KSampler', inputs: { model: ['9', 0], list: ['a', 'b'] } }
    const workflow = { '1': node, extra: { airs: [] }, '2': { class_type: 'X' } }
    expect(checkAuthorGraph({ form: 'api', workflow: workflow as never })).toEqual({ form: 'api', workflow: { '1': node } })
  })
  it.each([
    ['ui', {}],
    ['ui', { nodes: [] }],
    ['ui', { nodes: [{ id: 1 }] }],
    ['ui', { nodes: [null] }],
    ['ui', []],
    ['api', {}],
    ['api', { '1': 5 }],
    ['api', null],
  ] as const)('that is none is refused before the canvas is cleared: %s %j', (form, workflow) => {
    expect(() => checkAuthorGraph({ form, workflow } as never)).toThrow(/author/)
  })
})

describe('where the nodes of an author\'s graph are drawn', () => {
  const graph = {
    nodes: [
      { pos: [110, 140], size: [300, 100] },
      { pos: { 0: 610, 1: 640 }, size: { 0: 100, 1: 200 } },
    ],
    groups: [{ bounding: [100, 100, 1000, 500] }],
  }

  it.each([
    [{ nodesTwo: false, enlarges: true }, undefined, 1],
    [{ nodesTwo: true, enlarges: false }, undefined, 1],
    [{ nodesTwo: true, enlarges: true }, undefined, 1.2],
    [{ nodesTwo: true, enlarges: true }, 'Vue', 1],
    [{ nodesTwo: false, enlarges: true }, 'Vue', 1 / 1.2],
    [{ nodesTwo: true, enlarges: false }, 'Vue', 1 / 1.2],
    [{ nodesTwo: true, enlarges: false }, 'Vue-corrected', 1],
  ])('on %j, made in %s, is as far from the corner as it was, times %d', (page, workflowRendererVersion, factor) => {
    const { nodes, all } = areasOf({ ...graph, extra: { workflowRendererVersion } }, page)
    expect(nodes.map(({ x, y }) => [x, y])).toEqual([
      [100 + 10 * factor, 100 + 40 * factor].map((side) => expect.closeTo(side) as number),
      [100 + 510 * factor, 100 + 540 * factor].map((side) => expect.closeTo(side) as number),
    ])
    expect(nodes[0]?.w).toBeCloseTo(300 * factor)
    expect(all).toHaveLength(3)
  })

  it('takes what is damaged for a spot at the corner', () => {
    expect(areasOf({ nodes: [{ pos: null, size: 'large' }], groups: 5, extra: null }, { nodesTwo: false, enlarges: false }).all).toEqual([
      { x: 0, y: 0, w: 0, h: 0 },
    ])
  })
})
