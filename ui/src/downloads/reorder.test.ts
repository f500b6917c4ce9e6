import { describe, expect, it } from 'vitest'
import { placeOfDrop, placeOfKey } from './reorder'

describe('what is dropped', () => {
  it.each<[string, string, boolean, number | null]>([
    ['a', 'c', false, 1],
    ['a', 'c', true, 2],
    ['c', 'a', false, 0],
    ['c', 'a', true, 1],
    ['a', 'b', false, 0],
    ['a', 'a', true, null],
    ['x', 'a', false, null],
    ['a', 'x', false, null],
  ])('of %s onto %s, behind it (%s), lands at %s', (dragged, onto, behind, place) => {
    expect(placeOfDrop(['a', 'b', 'c'], dragged, onto, behind)).toBe(place)
  })
})

describe('a key', () => {
  it.each<[string, number, number | null]>([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 1, null],
  ])('%s at %s of three leads to %s', (key, place, to) => {
    expect(placeOfKey(key, place, 3)).toBe(to)
  })
})
