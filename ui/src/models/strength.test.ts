import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import { besideStrength, clipStrengthOf, readStrength, stepped } from './strength'

describe('a strength that is typed', () => {
  it.each([
    ['0.8', 0.8],
    [' 0,65 ', 0.65],
    ['.5', 0.5],
    ['2.', 2],
    ['+1', 1],
    ['-1.25', -1.25],
    ['−0,3', -0.3],
    ['0.126', 0.13],
    ['400', 100],
    ['-400', -100],
    ['', null],
    ['   ', null],
    ['abc', undefined],
    ['1,2,3', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
  ])('%j is %s', (typed, value) => expect(readStrength(typed)).toBe(value))

  it.each(['-0', '-0,00', '-0.001'])('is a plain zero as %s', (typed) => {
    expect(Object.is(readStrength(typed), 0)).toBe(true)
  })

  it('goes in whole steps, and not beyond what the loader takes', () => {
    expect(stepped(0.29, 1)).toBe(0.3)
    expect(stepped(0.1, 2)).toBe(0.12)
    expect(stepped(null, -10)).toBe(0.9)
    expect(stepped(100, 1)).toBe(100)
    expect(Object.is(stepped(0.01, -1), 0)).toBe(true)
    expect(Object.is(stepped(-0.01, 1), 0)).toBe(true)
  })
})

describe('what the image says of a strength', () => {
  it.each([
    [undefined, ''],
    [{}, ''],
    [{ weight_varies: 'lbw=OUTALL', confined: 'first pass' }, 'lbw=OUTALL, first pass only'],
    [{ weight_clip: 0, second_weight: 0.2 }, '0 for the text encoder, 0.2 in the second pass'],
    [{ confined: 'segment' }, 'segment only'],
  ])('beside its number, of %j, is %j', (mention, said) => {
    expect(besideStrength(resource(mention ? { mention } : {}))).toBe(said)
  })

  it('has one of the text encoder only where the image gives it one', () => {
    expect(clipStrengthOf(resource())).toBeNull()
    expect(clipStrengthOf(resource({ mention: { weight_clip: 0 }, set_weight_clip: 0.5 }))).toEqual({ image: 0, set: 0.5 })
  })
})
