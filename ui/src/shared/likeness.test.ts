import { describe, expect, it } from 'vitest'
import { tellLikeness } from './likeness'

describe('how alike two pictures are', () => {
  it.each([
    ['identical', 1, 'identical (1.00)'],
    ['same_picture', 0.9412, 'the same picture (0.94)'],
    ['same_picture', 0.9899, 'the same picture (0.98)'],
    ['same_composition', 0.8999, 'the same composition (0.89)'],
    ['different', 0.29, 'another picture (0.29)'],
    ['different', 0, 'another picture (0.00)'],
    ['unknown', null, 'too small to compare'],
    [null, null, null],
  ] as const)('%s, %s', (likeness, msssim, words) => {
    expect(tellLikeness(likeness, msssim)).toBe(words)
  })
})
