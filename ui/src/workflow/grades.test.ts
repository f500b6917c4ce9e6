import { describe, expect, it } from 'vitest'
import type { FidelityRow } from '../wire/workflow'
import { countRows, gradeWords, levelWords } from './grades'

const row = (level: FidelityRow['level'], coming = false): FidelityRow => ({ field: 'f', level, asked: '', used: '', why: '', coming })

describe('how true a workflow is', () => {
  it.each([
    ['same', false, 'The same picture'],
    ['same', true, 'The same picture, once its files are here'],
    ['loose', false, 'A picture of its kind'],
    [undefined, false, 'How true it is'],
  ] as const)('graded %s, waiting for files: %s, is "%s"', (grade, waits, words) => {
    expect(gradeWords(grade, waits)).toBe(words)
  })

  it('calls nothing as in the image whose file is not here', () => {
    const rows = [row('exact'), row('exact', true), row('approximated', true), row('unknown')]
    expect(countRows(rows, true)).toBe('1 as in the image, 2 not, 1 once their files are here')
    expect(countRows(rows, false)).toBe('2 as in the image, 2 not')
    expect([levelWords('exact', false), levelWords('exact', true), levelWords('dropped', true)]).toEqual([
      'as in the image',
      'as in the image, once its file is here',
      'left out',
    ])
  })
})
