import { describe, expect, it } from 'vitest'
import { shortWord, stateOfWord, toggled } from './trainedWords'

describe('a trained word', () => {
  it.each([
    ['Soft  Rain', 'a town, soft rain', [], 'own'],
    ['drops', 'a town, soft rain', ['drops'], 'added'],
    ['drops', 'a town', [], 'absent'],
    ['drops', null, [], 'absent'],
    ['rain', 'rain', ['rain'], 'added'],
  ] as const)('%s in %j with %j is %s', (word, prompt, added, state) => {
    expect(stateOfWord(word, prompt, added)).toBe(state)
  })

  it('is added once, and taken out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'b')).toEqual(['a'])
  })

  it('is cut where it is a whole prompt, and never within a letter', () => {
    expect(shortWord('rain')).toBe('rain')
    expect(shortWord('雨'.repeat(100))).toBe(`${'雨'.repeat(79)}…`)
    expect(shortWord('🌧'.repeat(100))).toBe(`${'🌧'.repeat(79)}…`)
  })
})
