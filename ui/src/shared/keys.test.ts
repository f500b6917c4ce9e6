import { describe, expect, it } from 'vitest'
import { isHeldPress } from './keys'

const button = document.createElement('button')
const area = document.createElement('textarea')

describe('a key that is held down', () => {
  it.each([
    ['Enter', true, button, true],
    [' ', true, button, false],
    ['Enter', false, button, false],
    ['ArrowDown', true, button, false],
    ['Enter', true, area, false],
  ] as const)('%s again: %s', (key, repeat, target, held) => {
    expect(isHeldPress({ key, repeat }, target)).toBe(held)
  })
})
