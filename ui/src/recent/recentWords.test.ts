import { describe, expect, it } from 'vitest'
import { recentPicture, recentResult } from '../testing/examples'
import { stateWords, subtitleOf, tellDate, titleOf, whyNever } from './recentWords'

describe('a recent picture', () => {
  it.each([
    [{}, 'DreamShaper', 'Image 5 · Rainy'],
    [{ media: 'video' }, 'DreamShaper', 'Video 5 · Rainy'],
    [{ title: null, models: [] }, 'Image 5', ''],
    [{ title: null }, 'DreamShaper', 'Image 5 · Rainy'],
    [{ source: 'file', given: 'mine.png', image_id: null }, 'mine.png', 'File · DreamShaper · Rainy'],
    [{ source: 'text', given: null, image_id: null, title: null, models: [] }, 'Pasted text', ''],
    [{ kind: 'choices', title: 'Soft Rain', models: ['Soft Rain'] }, 'Soft Rain', 'Pictures to choose from'],
    [{ title: null, models: [], image_id: null, given: 'https://x/1.png' }, 'https://x/1.png', 'Image'],
  ] as const)('%j is called %s', (fields, title, subtitle) => {
    const picture = recentPicture(fields as object)
    expect([titleOf(picture), subtitleOf(picture)]).toEqual([title, subtitle])
  })

  it('says how far it came, and how near its best result is', () => {
    const results = [
      recentResult({ msssim: 0.2, likeness: 'different' }),
      recentResult({ msssim: 0.9412, likeness: 'same_picture' }),
      recentResult(),
    ]
    expect(stateWords({ state: 'looked_up', results: [] })).toBe('Looked up')
    expect(stateWords({ state: 'workflow_made', results: [] })).toBe('Workflow made')
    expect(stateWords({ state: 'run', results: [recentResult()] })).toBe('Run')
    expect(stateWords({ state: 'run', results })).toBe('Run: the same picture (0.94)')
  })

  it('says what to do where it cannot be shown again', () => {
    expect(['reference', 'metadata', 'never'].map((reopens) => whyNever({ reopens: reopens as 'never' }))).toEqual([
      null,
      null,
      'It was too much to be kept: paste or drop it again.',
    ])
  })
})

describe('a date', () => {
  const now = Date.parse('2026-11-26T12:00:00Z')
  it.each([
    ['2026-11-26T11:59:50Z', 'now'],
    ['2026-11-26T12:00:30Z', 'now'],
    ['2026-11-26T11:55:00Z', '5 minutes ago'],
    ['2026-11-26T09:10:00Z', '2 hours ago'],
    ['2026-11-25T11:00:00Z', 'yesterday'],
    ['2026-11-20T12:00:01Z', '5 days ago'],
    ['2026-11-02T12:00:00Z', 'Nov 2, 2026'],
    ['strange', ''],
  ])('%s is %s', (date, words) => {
    expect(tellDate(date, now)).toBe(words)
  })
})
