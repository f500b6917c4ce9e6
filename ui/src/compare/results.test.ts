import { describe, expect, it } from 'vitest'
import { recentResult } from '../testing/examples'
import { describeResult, mergeResults, tellSeed, whyNotCompared, withResult } from './results'

const old = recentResult({ filename: 'a.png', date: '2026-11-26T10:00:00Z' })
const young = recentResult({ filename: 'b.png', date: '2026-11-26T11:00:00Z' })
const compared = { ...old, msssim: 0.5, likeness: 'different' as const }

describe('the results of a picture', () => {
  it('are the kept ones and those of this page, the newest first, each once', () => {
    expect(mergeResults([old], [young, old]).map((one) => one.filename)).toEqual(['b.png', 'a.png'])
    expect(mergeResults([old], [compared])).toEqual([compared])
    expect(mergeResults([compared], [old])).toEqual([compared])
    expect(mergeResults([], [])).toEqual([])
  })

  it('take a new one in front, and a known one in its place', () => {
    expect(withResult([old], young)).toEqual([young, old])
    expect(withResult([young, old], compared)).toEqual([young, compared])
  })

  it('of the same name in another folder are others', () => {
    expect(withResult([old], { ...old, type: 'temp' })).toHaveLength(2)
  })
})

describe('words', () => {
  it.each([
    [7, 7, 'Seed 7'],
    ['9007199254740993', '9007199254740993', 'Seed 9007199254740993'],
    [0, 7, "Seed 0 (the original's: 7)"],
    [7, null, 'Seed 7'],
    [null, 7, null],
  ])('seed %s of an original with %s: %s', (seed, original, words) => {
    expect(tellSeed({ seed }, original)).toBe(words)
  })

  it('describe one of several', () => {
    expect(describeResult(compared, 0, 2)).toBe('Result 1 of 2 · Seed 7 · another picture (0.50)')
    expect(describeResult({ ...old, seed: null }, 1, 2)).toBe('Result 2 of 2')
  })

  it('say why nothing is compared', () => {
    expect(whyNotCompared({ media: 'video' }, null)).toBe('Videos are not compared.')
    expect(whyNotCompared({ media: 'image' }, { kind: 'text' })).toContain('no picture')
    expect(whyNotCompared({ media: 'image' }, { kind: 'file' })).toContain('Drop its file here again')
  })
})
