import { describe, expect, it } from 'vitest'
import { parseExactly, writeExactly } from './exactJson'

describe('JSON', () => {
  it.each([
    '{\n  "seed": 18446744073709551557\n}',
    '{\n  "seed": -9007199254740993,\n  "cfg": 7.25\n}',
    '[\n  9007199254740993,\n  9007199254740991,\n  1234567890123456.5,\n  "18446744073709551557",\n  "a \\"9007199254740993, b"\n]',
    '{\n  "text": "{\\"seed\\": 18446744073709551557}"\n}',
  ])('%s is written as it was read', (text) => {
    expect(writeExactly(parseExactly(text))).toBe(text)
  })

  it('of small numbers is read as ever', () => {
    expect(parseExactly('{"a": [1, 2.5, 9007199254740991], "b": null}')).toEqual({ a: [1, 2.5, 9007199254740991], b: null })
    expect(() => parseExactly('{"a": 9007199254740993')).toThrow(SyntaxError)
  })
})
