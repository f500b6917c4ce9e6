import { describe, expect, it } from 'vitest'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { listParameters, mainOf } from './parameters'

const statements = [
  { source: 'file', value: '28' },
  { source: 'site', value: '30' },
]

describe('the parameters', () => {
  it('have a row each for what is known, with where it comes from', () => {
    const rows = listParameters({ steps: 28, seed: 0, cfg_scale: null, provenance: { steps: statements } } as unknown as Metadata)
    expect(rows).toEqual([
      { id: 'Steps', name: 'Steps', value: '28', provenance: { lines: ['from the file', 'the site says 30'], disagrees: true } },
      { id: 'Seed', name: 'Seed', value: '0', provenance: null },
    ])
  })

  it('name a model, not its AIR, and the pasted text they come from', () => {
    const metadata = {
      hires: { scale: null, target: null, upscaler: 'urn:air:other:upscaler:civitai:1@2' },
      sources: [{ source: 'file', label: 'generation data in the pasted text' }],
      provenance: { hires: [{ source: 'file', value: 'x' }] },
    } as unknown as Metadata
    const resources = [{ name: '4x Sea', model_version_id: 2 }] as unknown as Resource[]
    expect(listParameters(metadata, resources)).toEqual([
      { id: 'Hires upscaler', name: 'Hires upscaler', value: '4x Sea', provenance: { lines: ['from the pasted text'], disagrees: false } },
    ])
  })
})

describe('the main parameters', () => {
  it('are a word or two each, and those that are known', () => {
    const metadata = { sampler: 'Euler a', schedule: 'Karras', steps: 1, cfg_scale: 7.25, base_size: { width: 832, height: 1216 } }
    const rows = listParameters(metadata as unknown as Metadata)
    expect(mainOf(rows).map((one) => one.text)).toEqual(['832 x 1216', 'Euler a Karras', '1 step', 'CFG 7.25'])
    expect(mainOf([])).toEqual([])
  })
})
