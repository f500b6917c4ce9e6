import { describe, expect, it } from 'vitest'
import { megabytesOf, readLimit } from './numbers'

describe('the speed limit', () => {
  it.each([
    ['12.5', 12_500_000],
    ['12,5', 12_500_000],
    ['5 MB/s', 5_000_000],
    ['', null],
    ['0', null],
    ['-3', null],
    ['fast', null],
  ])('%j is %s bytes a second', (typed, bytes) => {
    expect(readLimit(typed)).toBe(bytes)
  })

  it('is shown as it is typed', () => {
    expect([null, 12_500_000].map(megabytesOf)).toEqual(['', '12.5'])
  })
})
