import { describe, expect, it } from 'vitest'
import { fewStepWords, stepWords, wayWords } from './stepWords'

const now = { fetchable: 3, stopped: 2, choice: 'rebuild' as const, inFront: false }
const amounts = { toCome: 6_400_000_000, batch: { done: 1, among: 3, percent: 45 } }

describe('the words of a step', () => {
  it('say how much comes, as far as it is known', () => {
    expect(stepWords('download', now, amounts)).toBe('Download 3 models · 6.40 GB')
    expect(stepWords('download', { ...now, fetchable: 1 }, { ...amounts, toCome: null })).toBe('Download 1 model')
  })
  it('say how far it is', () => {
    expect(stepWords('downloading', now, amounts)).toBe('Downloading 2 of 3 · 45%')
    expect(stepWords('downloading', now, { ...amounts, batch: { done: 3, among: 3, percent: null } })).toBe('Downloading 3 of 3')
    expect(fewStepWords(amounts.batch)).toBe('2/3 · 45%')
    expect(fewStepWords({ ...amounts.batch, done: 3, percent: null })).toBe('3/3')
    expect(stepWords('resume', now, amounts)).toBe('Resume 2 downloads')
    expect(stepWords('resume', { ...now, stopped: 1 }, amounts)).toBe('Resume the download')
  })
  it('name the workflow that is wanted', () => {
    expect(stepWords('load', now, amounts)).toBe('Load workflow')
    expect(stepWords('load', { ...now, choice: 'author' }, amounts)).toBe("Load the author's workflow")
    expect(wayWords('load', { ...now, inFront: true })).toBe('Load workflow again')
    expect(wayWords('loadOther', now)).toBe("Load the author's workflow")
    expect(wayWords('loadOther', { ...now, choice: 'author' })).toBe('Load a clean rebuild')
  })
})
