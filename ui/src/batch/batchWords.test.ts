import { describe, expect, it } from 'vitest'
import { batch } from '../testing/examples'
import { countsLine, isAtWork, percentOf, questionLines, stageWords } from './batchWords'

describe('a batch in words', () => {
  it.each([
    [{ phase: 'working', stage: 'rendering', stageDone: 3, stageTotal: 12 }, 'Rendering, 3 of 12'],
    [{ phase: 'working', stage: 'downloading', stageTotal: 4 }, 'Downloading models'],
    [{ phase: 'working', stage: 'something newer' }, 'At work'],
    [{ phase: 'working', stage: null }, 'At work'],
    [{ phase: 'asking' }, 'May it begin?'],
    [{ phase: 'stopped' }, 'Stopped; what is made is kept'],
    [{ phase: 'failed' }, 'It cannot go on'],
    [{ phase: 'ended' }, 'Done'],
  ] as const)('%j is at "%s"', (fields, words) => {
    expect(stageWords(batch(fields))).toBe(words)
  })

  it('counts what there is', () => {
    expect(countsLine(batch({ total: 12, left: 12 }))).toBe('0 made · 12 left')
    expect(countsLine(batch({ done: 9, failed: 2, skipped: 1, left: 0 }))).toBe('9 made · 2 failed · 1 left out')
  })

  it('asks with what will come of it', () => {
    const preflight = { pictures: 11, lost: 1, files: 3, bytes: 8_200_000_000, wantKey: 1 }
    expect(questionLines(preflight)).toEqual([
      '11 pictures can be remade.',
      '3 files are downloaded first, 8.20 GB.',
      'One of them wants an API key.',
      'One picture cannot be remade; the gallery says why.',
    ])
    expect(questionLines({ pictures: 1, lost: 0, files: 0, bytes: 0, wantKey: 0 })).toEqual(['One picture can be remade.'])
  })

  it('is as far as its pictures are', () => {
    expect([percentOf(batch({ total: 4, left: 1 })), percentOf(batch({ total: 0 }))]).toEqual([75, 0])
    expect([isAtWork(batch({ phase: 'asking' })), isAtWork(batch({ phase: 'ended' }))]).toEqual([true, false])
  })
})
