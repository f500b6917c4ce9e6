import { describe, expect, it } from 'vitest'
import { trimmed, type Metadata } from './metadata'

describe('metadata', () => {
  it('travel without the raw data and the graph', () => {
    const graph = { source: 'file', nodes: 1, prompt: {}, workflow: null, repaired: false } as const
    const heavy = { image_id: 5, raw: { a: 'b' }, graph } as unknown as Metadata
    expect(trimmed(heavy)).toEqual({ ...heavy, raw: {}, graph: null })
    expect(heavy.raw).toEqual({ a: 'b' })
  })
})
