import { describe, expect, it } from 'vitest'
import { readRun, seedOfRun } from './finishedRun'

const picture = (filename: string, type = 'output') => ({ filename, subfolder: '', type })
const entry = (fields: object = {}) => ({
  prompt: [0, 'p', { '3': { class_type: 'KSampler', inputs: { seed: 7 } } }, { extra_pnginfo: { workflow: { id: 'g' } } }, ['9']],
  outputs: { '9': { images: [picture('a_00001_.png')] } },
  ...fields,
})
const prompted = (nodes: object) => entry({ prompt: [0, 'p', nodes, { extra_pnginfo: { workflow: { id: 'g' } } }, []] })

describe('a run in the history', () => {
  it('names its graph, its pictures and its seed', () => {
    expect(readRun({ p: entry() }, 'p')).toEqual({ graphId: 'g', pictures: [picture('a_00001_.png')], seeds: [7] })
  })

  it.each([
    ['has not ended', {}],
    ['is another one', { q: entry() }],
    ['was queued by a program', { p: entry({ prompt: [0, 'p', {}, {}, []] }) }],
    ['is strange', { p: { prompt: 'x' } }],
    ['is no object', null],
  ])('that %s is none', (_words, history) => {
    expect(readRun(history, 'p')).toBeNull()
  })

  it('gives what is saved; previews only where nothing is; never a video or a strange name', () => {
    const images = (...all: object[]) => readRun({ p: entry({ outputs: { '9': { images: all } } }) }, 'p')?.pictures
    const [saved, shown] = [picture('a.png'), picture('b.png', 'temp')]
    expect(images(shown, saved)).toEqual([saved])
    expect(images(shown)).toEqual([shown])
    expect(images(picture('a.mp4'), { filename: 5, type: 'output' }, picture('c.png', 'elsewhere'))).toEqual([])
    expect(readRun({ p: entry({ outputs: null }) }, 'p')?.pictures).toEqual([])
    expect(images({ filename: 'a.WEBP', type: 'output' })).toEqual([picture('a.WEBP')])
  })

  it('has the seeds of its samplers, digits too; linked ones and passes without noise have none', () => {
    const nodes = {
      '1': { inputs: { noise_seed: '9007199254740993', add_noise: 'enable' } },
      '2': { inputs: { noise_seed: 0, add_noise: 'disable' } },
      '3': { inputs: { seed: ['4', 0] } },
      '4': { inputs: { seed: 'abc' } },
      '5': { inputs: { seed: 0 } },
      '6': null,
    }
    expect(readRun({ p: prompted(nodes) }, 'p')?.seeds).toEqual(['9007199254740993', 0])
  })
})

describe('the seed of a run', () => {
  it.each([
    [[5, 7], 7, 7],
    [['9007199254740993'], '9007199254740993', '9007199254740993'],
    [[5, 6], 7, 5],
    [[0], null, 0],
    [[], 7, null],
  ])('of %j, made with %j, is %j', (seeds, made, seed) => {
    expect(seedOfRun(seeds, made)).toBe(seed)
  })
})
