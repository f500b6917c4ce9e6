import { describe, expect, it } from 'vitest'
import { verdictOf } from './verdict'

const none = { total: 9, missing: 0, checking: 0, fetchable: 0, live: 0, stopped: 0, failed: 0 }

describe('the verdict', () => {
  it.each([
    [{}, null, 'Ready', 'good'],
    [{ total: 0 }, null, 'No model is used', 'bad'],
    [{ missing: 3, fetchable: 3 }, 6_400_000_000, '3 to download, 6.40 GB', 'wait'],
    [{ missing: 3, fetchable: 3 }, null, '3 to download', 'wait'],
    [{ missing: 1 }, 0, '1 cannot be had', 'bad'],
    [{ missing: 4, fetchable: 2, live: 1 }, 1e6, '1 on the way · 2 to download, 1.0 MB · 1 cannot be had', 'bad'],
    [{ missing: 1, checking: 1 }, 0, '1 being checked', 'wait'],
  ])('of %o', (fields, bytes, text, tone) => {
    expect(verdictOf({ ...none, ...fields }, bytes)).toEqual({ text, tone })
  })
})
