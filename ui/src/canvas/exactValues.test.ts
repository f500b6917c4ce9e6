import { describe, expect, it } from 'vitest'
import type { ApiWorkflow } from '../wire/workflow'
import { checkWorkflow, makeExact, type SerialisedGraph } from './exactValues'

describe('the values', () => {
  it('are the workflow\'s own, with the seed fixed', () => {
    const workflow: ApiWorkflow = {
      '1': { class_type: 'KSampler', inputs: { seed: '18446744073709551557', cfg: 7.25, model: ['2', 0] } },
      '2': { class_type: 'L', inputs: { strength_model: 0.333 } },
    }
    const graph: SerialisedGraph = {
      nodes: [
        { id: 1, pos: 0, size: 0, widgets_values: [18446744073709552000, 'randomize', 7.3] },
        { id: 2, pos: 0, size: 0, widgets_values: [0.33], widgets_values_named: { strength_model: 0.33 } },
        { id: 3, pos: 0, size: 0 },
      ],
    }
    const shapes = new Map([
      ['1', { widgets: ['seed', 'control_after_generate', 'cfg'], size: [315, 300] as [number, number] }],
      ['2', { widgets: ['strength_model'], size: [315, 100] as [number, number] }],
    ])
    makeExact(graph, workflow, shapes, new Map([['1', { x: 5, y: 6 }]]))
    expect(graph.nodes[0]).toMatchObject({
      widgets_values: ['18446744073709551557', 'fixed', 7.25],
      pos: [5, 6],
      size: [315, 300],
    })
    expect(graph.nodes[1]).toMatchObject({ widgets_values: [0.333], widgets_values_named: { strength_model: 0.333 } })
  })

  it.each([
    {},
    { '1': { class_type: 5, inputs: {} } },
    { '1': { class_type: 'A' } },
    { '1': { class_type: 'A', inputs: { x: ['9', 0] } } },
  ])('are refused before the canvas is cleared: %o', (workflow) => {
    expect(() => checkWorkflow(workflow as unknown as ApiWorkflow)).toThrow()
  })
})
