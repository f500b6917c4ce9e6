import { describe, expect, it } from 'vitest'
import { trimmed, type Metadata } from './metadata'

describe('metadata', () => {
  it('travel without the raw data, and with the key of the graph in its place', () => {
    const graph = { source: 'graph', nodes: 1, prompt: {}, workflow: { nodes: [] }, repaired: false, key: 'k' } as const
    const heavy = { image_id: 5, raw: { a: 'b' }, graph } as unknown as Metadata
    expect(trimmed(heavy)).toEqual({ ...heavy, raw: {}, graph: { ...graph, prompt: null, workflow: null } })
    expect(trimmed({ ...heavy, graph: null }).graph).toBeNull()
    expect(heavy.raw).toEqual({ a: 'b' })
  })
})
