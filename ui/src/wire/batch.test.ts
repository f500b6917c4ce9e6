import { describe, expect, it } from 'vitest'
import { batchAnswer } from '../testing/examples'
import { readBatch } from './batch'

describe('a batch on the wire', () => {
  it('is read', () => {
    const preflight = { pictures: 2, lost: 1, files: 3, bytes: 9, fits: true, want_key: ['a'], early_access: [] }
    expect(readBatch(batchAnswer({ phase: 'asking', preflight, left: 3 }))).toMatchObject({
      id: '2026-11-26-00000001',
      phase: 'asking',
      left: 3,
      preflight: { pictures: 2, lost: 1, files: 3, bytes: 9, wantKey: 1 },
      fault: null,
    })
  })

  it('tells what stopped it', () => {
    const said = [{ form: 'The drive of {folder} is full.', values: { folder: 'D' } }]
    const told = batchAnswer({ phase: 'failed', code: 'disk_full', error: 'The drive of D is full.', hint: 'h', said })
    expect(readBatch(told)?.fault).toEqual({ code: 'disk_full', error: 'The drive of D is full.', hint: 'h', said })
  })

  it.each([null, [], {}, { id: 'a' }, { id: 'a', phase: 'new' }, { phase: 'ended' }])('%j is none', (value) => {
    expect(readBatch(value)).toBeNull()
  })

  it.each(['https://elsewhere/index.html', 'batch-gallery/../settings', '//a/index.html', 7, null])('has no gallery at %j', (gallery) => {
    expect(readBatch(batchAnswer({ gallery }))?.gallery).toBeNull()
  })
})
