import { describe, expect, it } from 'vitest'
import type { ApiWorkflow } from '../wire/workflow'
import { checkWorkflow, ownGraph, type MadeNode, type MakeNode, type SerialisedNode } from './ownGraph'

interface Kind {
  inputs?: string[]
  outputs?: string[]
  widgets?: [string, unknown][]
}

const KINDS: Record<string, Kind> = {
  Loader: { outputs: ['MODEL', 'IMAGE'], widgets: [['name', 'first'], ['strength', 1]] },
  KSampler: { inputs: ['model'], outputs: ['LATENT'], widgets: [['seed', 0], ['control_after_generate', 'randomize'], ['cfg', 8]] },
  CLIPTextEncode: { inputs: ['clip'], outputs: ['CONDITIONING'], widgets: [['text', '']] },
  Save: { inputs: ['images'], widgets: [['prefix', 'ComfyUI']] },
}

/** A host that makes nodes as ComfyUI does; `removed` has those that were cleared away again. */
function hostOf(removed: string[] = [], named = false): MakeNode {
  return (classType) => {
    const kind = KINDS[classType]
    if (!kind) return null
    const widgets = (kind.widgets ?? []).map(([name, value]) => ({ name, value }))
    const made: MadeNode = {
      id: -1,
      title: classType,
      inputs: (kind.inputs ?? []).map((name) => ({ name })),
      widgets,
      computeSize: () => [210.4, 98.2],
      serialize: (): SerialisedNode => ({
        id: made.id,
        type: classType,
        pos: [0, 0],
        size: [1, 1],
        inputs: (kind.inputs ?? []).map((name) => ({ name, type: name.toUpperCase(), link: null })),
        outputs: (kind.outputs ?? []).map((type) => ({ name: type, type, links: null })),
        properties: { 'Node name for S&R': classType },
        widgets_values: widgets.map(({ value }) => value),
        ...(named ? { widgets_values_named: Object.fromEntries(widgets.map(({ name, value }) => [name, value])) } : {}),
      }),
      onRemoved: () => removed.push(classType),
    }
    return made
  }
}

const WORKFLOW: ApiWorkflow = {
  '1': { class_type: 'Loader', inputs: { name: 'a', strength: 0.333 } },
  '2': { class_type: 'Odd', inputs: { seed: '18446744073709551557', image: ['1', 1], size: 5, list: ['x', 'y'] }, _meta: { title: 'Mine' } },
  '3': { class_type: 'Save', inputs: { images: ['2', 0], prefix: 'p' }, _meta: { title: 'Save' } },
}

describe('a graph of our own', () => {
  it.each([false, true])('has the workflow\'s own values, with the seed fixed (named values: %s)', (named) => {
    const workflow: ApiWorkflow = {
      '4': { class_type: 'KSampler', inputs: { seed: '18446744073709551557', cfg: 7.25, model: ['2', 0] } },
      '2': { class_type: 'Loader', inputs: { name: 'a', strength: 0.333 } },
    }
    const { nodes, graph } = ownGraph(workflow, hostOf([], named))
    expect(nodes.get('4')).toMatchObject({ id: 4, widgets_values: ['18446744073709551557', 'fixed', 7.25], order: 1 })
    expect(nodes.get('2')).toMatchObject({ id: 2, widgets_values: ['a', 0.333], order: 0 })
    expect(nodes.get('2')?.widgets_values_named).toEqual(named ? { name: 'a', strength: 0.333 } : undefined)
    expect(graph).toMatchObject({ last_node_id: 4, last_link_id: 1, links: [[1, 2, 0, 4, 0, 'MODEL']] })
    expect(nodes.get('4')?.inputs).toEqual([{ name: 'model', type: 'MODEL', link: 1 }])
    expect(nodes.get('2')?.outputs).toMatchObject([{ links: [1] }, { links: null }])
  })

  it('makes boxes wide enough for names of files and for prompts', () => {
    const { nodes } = ownGraph({ '1': { class_type: 'Loader', inputs: {} }, '2': { class_type: 'CLIPTextEncode', inputs: {} } }, hostOf())
    expect([...nodes.values()].map(({ size }) => size)).toEqual([[315, 99], [420, 220]])
    const drawn = ownGraph({ '1': { class_type: 'Loader', inputs: {} }, '2': { class_type: 'CLIPTextEncode', inputs: {} } }, hostOf(), { box: 30, widget: 7 })
    expect([...drawn.nodes.values()].map(({ size }) => size)).toEqual([[315, 143], [420, 220]])
  })

  it('clears away each node that was made to look at', () => {
    const removed: string[] = []
    ownGraph(WORKFLOW, hostOf(removed))
    expect(removed).toEqual(['Loader', 'Save'])
  })

  it('keeps a node nobody knows here with its settings and links, and titles that are no one\'s default', () => {
    const { graph, nodes } = ownGraph(WORKFLOW, hostOf())
    expect(nodes.get('2')).toMatchObject({
      id: 2, type: 'Odd', title: 'Mine', widgets_values: ['18446744073709551557', 'fixed', 5, ['x', 'y']],
      inputs: [{ name: 'image', type: 'IMAGE', link: 1 }], outputs: [{ type: 'IMAGES', links: [2] }], size: [315, 60 + 24 * 5],
    })
    expect(graph.links).toEqual([[1, 1, 1, 2, 0, 'IMAGE'], [2, 2, 0, 3, 0, 'IMAGES']])
    expect(nodes.get('3')?.title).toBeUndefined()
  })

  it('numbers what another program calls otherwise', () => {
    const { graph } = ownGraph({ '7': { class_type: 'Loader', inputs: {} }, '12:4': { class_type: 'Save', inputs: { images: ['7', 1] } } }, hostOf())
    expect(graph.nodes.map(({ id }) => id)).toEqual([7, 8])
    expect(graph.links).toEqual([[1, 7, 1, 8, 0, 'IMAGE']])
  })

  it('finds the settings that only a choice brings', () => {
    const widgets = [{ name: 'mode', value: 'plain' as unknown }]
    const choice = widgets[0]
    let chosen: unknown = 'plain'
    Object.defineProperty(choice, 'value', {
      get: () => chosen,
      set: (value: unknown) => {
        chosen = value
        widgets.push({ name: 'mode.width', value: 0 })
      },
    })
    const make: MakeNode = () => ({
      id: 0, widgets, computeSize: () => [0, 0],
      serialize: () => ({ id: 0, pos: [0, 0], size: [0, 0], widgets_values: widgets.map(({ value }) => value) }),
    })
    const { nodes } = ownGraph({ '1': { class_type: 'Dynamic', inputs: { mode: 'sized', 'mode.width': 833 } } }, make)
    expect(nodes.get('1')?.widgets_values).toEqual(['sized', 833])
  })

  it.each([
    {},
    { '1': { class_type: 5, inputs: {} } },
    { '1': { class_type: 'A' } },
    { '1': { class_type: 'A', inputs: { x: ['9', 0] } } },
  ])('is refused before the canvas is cleared: %o', (workflow) => {
    expect(() => checkWorkflow(workflow as unknown as ApiWorkflow)).toThrow()
  })
})
