import { describe, expect, it } from 'vitest'
import { narrow } from './narrow'

describe('local files', () => {
  const files = ['sub/Rain_v1.pt', 'rain2.pt', 'sun.pt'].map((listed_name) => ({ listed_name, size_bytes: null }))

  it.each([
    ['', 3],
    ['RAIN', 2],
    ['v1 rain', 1],
    ['moon', 0],
  ])('narrowed by %j are %i', (typed, count) => {
    expect(narrow(files, typed).files).toHaveLength(count)
  })

  it('beyond what is shown are counted', () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ listed_name: `${at}`, size_bytes: null }))
    expect(narrow(many, '')).toMatchObject({ more: 5 })
  })
})
