import { describe, expect, it } from 'vitest'
import { metadata } from '../testing/page'
import type { Metadata } from '../wire/metadata'
import type { FidelityRow } from '../wire/workflow'
import { originOfAuthors, originOfRebuild, readOrigins, subjectOf } from './origin'

const looked = (fields: object = {}): Metadata =>
  ({ ...metadata(5), media: 'image', image_url: 'https://a/5', preview_url: 'https://a/5', seed: 7, recent: 'r', ...fields }) as unknown as Metadata
const row = (fields: Partial<FidelityRow>): FidelityRow => ({ field: 'sampler', level: 'exact', asked: '', used: '', why: '', ...fields })

describe('a look-up', () => {
  it('is known by what is kept of it, else by its number, its address or what it says', () => {
    const keys = [{}, { recent: null }, { recent: null, image_id: null }, { recent: null, image_id: null, image_url: null }]
    expect(keys.map((fields) => subjectOf(looked(fields)).key)).toEqual(['r', 'image 5', 'https://a/5', '[null,7,null,null]'])
  })

  it.each([
    [{}, 'https://a/5'],
    [{ media: 'video' }, null],
    [{ preview_url: null }, null],
    [{ image_url: null, preview_url: null }, null],
  ])('%j has its original at %s', (fields, address) => {
    expect(subjectOf(looked(fields)).address).toBe(address)
  })
})

describe('an origin', () => {
  it('of a rebuild says what its report says, in bounded words', () => {
    const fidelity = [
      row({ field: 'seed', asked: '7', used: '7' }),
      row({ level: 'approximated', asked: 'DPM++ 3M', used: 'DPM++ 2M' }),
      row({ field: 'upscaler', level: 'dropped', asked: '4x-Sharp' }),
      row({ field: 'clip skip', level: 'unknown', used: '1' }),
      row({ field: 'hash', level: 'unknown' }),
      row({ field: 'note', level: 'dropped', asked: 'x'.repeat(300) }),
      ...Array.from({ length: 30 }, (_, at) => row({ field: `f${at}`, level: 'dropped', asked: 'x' })),
    ]
    const origin = originOfRebuild({ metadata: looked(), grade: 'near', seed: 7, fidelity })
    expect(origin).toMatchObject({ key: 'r', recent: 'r', grade: 'near', seed: 7 })
    expect(origin.differs.slice(0, 4)).toEqual(['sampler: DPM++ 3M → DPM++ 2M', 'upscaler: 4x-Sharp left out', 'clip skip: 1', 'hash: not known'])
    expect([origin.differs.length, origin.differs[4]?.length]).toEqual([20, 120])
  })

  it("of the author's own says which models have other names", () => {
    const replaced = [{ node: '1', class: 'LoraLoader', from: 'theirs.safetensors', to: 'mine.safetensors' }]
    const origin = originOfAuthors({ metadata: looked(), replaced })
    expect(origin).toMatchObject({ grade: null, seed: 7, differs: ['theirs.safetensors → mine.safetensors'] })
  })

  it('is read back from a store, without what is strange', () => {
    const origin = originOfAuthors({ metadata: looked(), replaced: [] })
    expect(readOrigins(JSON.stringify([['g', origin], ['h', { key: 5 }], 'x', ['i', { ...origin, recent: 5 }]]))).toEqual([['g', origin]])
    expect([readOrigins(null), readOrigins('{'), readOrigins('{}')]).toEqual([[], [], []])
  })
})
