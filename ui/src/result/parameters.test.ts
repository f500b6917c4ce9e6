import { describe, expect, it } from 'vitest'
import type { Metadata } from '../wire/metadata'
import { listParameters } from './parameters'

const statements = [
  { source: 'file', value: '28' },
  { source: 'site', value: '30' },
]

describe('the parameters', () => {
  it('have a row each for what is known, with where it comes from', () => {
    const rows = listParameters({ steps: 28, seed: 0, cfg_scale: null, provenance: { steps: statements } } as unknown as Metadata)
    expect(rows).toEqual([
      { name: 'Steps', value: '28', provenance: { lines: ['from the file', 'the site says 30'], disagrees: true } },
      { name: 'Seed', value: '0', provenance: null },
    ])
  })
})
