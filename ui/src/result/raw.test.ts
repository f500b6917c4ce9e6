import { describe, expect, it } from 'vitest'
import { listRaw } from './raw'

describe('the raw data', () => {
  it.each([
    ['{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
    ['{broken', '{broken'],
    ['{"seed":18446744073709551557}', '{\n  "seed": 18446744073709551557\n}'],
    ['a cat\nSteps: 3', 'a cat\nSteps: 3'],
    [{ a: 1 }, '{\n  "a": 1\n}'],
  ])('%j is readable', (value, text) => {
    expect(listRaw({ site: value })).toEqual([{ place: 'site', text, shown: text }])
  })

  it('is cut for the eye alone', () => {
    const [entry] = listRaw({ file: 'x'.repeat(20_010) })
    expect([entry?.text.length, entry?.shown.endsWith('... 10 characters more')]).toEqual([20_010, true])
    expect(listRaw(undefined)).toEqual([])
  })
})
