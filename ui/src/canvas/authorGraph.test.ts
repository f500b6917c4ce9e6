import { describe, expect, it } from 'vitest'
import { checkAuthorGraph } from './authorGraph'

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
