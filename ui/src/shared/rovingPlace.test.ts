import { describe, expect, it } from 'vitest'
import { placeAfter } from './rovingPlace'

const widths = [4, 2, 3]

describe('an arrow', () => {
  it.each([
    ['ArrowDown', [0, 1], [1, 1]],
    ['ArrowDown', [0, 3], [1, 1]],
    ['ArrowDown', [2, 2], [2, 2]],
    ['ArrowUp', [1, 1], [0, 1]],
    ['ArrowUp', [0, 0], [0, 0]],
    ['ArrowRight', [1, 0], [1, 1]],
    ['ArrowRight', [1, 1], [2, 0]],
    ['ArrowRight', [2, 2], [2, 2]],
    ['ArrowLeft', [2, 2], [2, 1]],
    ['ArrowLeft', [2, 0], [1, 1]],
    ['ArrowLeft', [0, 0], [0, 0]],
    ['Home', [2, 2], [0, 2]],
    ['End', [0, 3], [2, 2]],
  ] as const)('%s leads from %j to %j', (key, [row, at], [toRow, toAt]) => {
    expect(placeAfter(key, { row, at }, widths)).toEqual({ row: toRow, at: toAt })
  })
  it.each(['Enter', ' ', 'Tab', 'a'])('is not %j', (key) => {
    expect(placeAfter(key, { row: 0, at: 0 }, widths)).toBeNull()
  })
  it('leads nowhere where there is nothing', () => {
    expect(placeAfter('End', { row: 0, at: 0 }, [])).toEqual({ row: 0, at: 0 })
  })
})
