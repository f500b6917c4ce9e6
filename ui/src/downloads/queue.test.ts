import { describe, expect, it } from 'vitest'
import { downloadEvent } from '../testing/examples'
import type { DownloadEvent } from '../wire/downloads'
import type { Downloads } from './downloadState'
import { batchAfter, keepEnded, moved, PARTS, queueOf, sumsOf } from './queue'

const all = (...events: Partial<DownloadEvent>[]): Downloads =>
  Object.fromEntries(events.map((one) => downloadEvent(one)).map((one) => [one.file_key, one]))
const named = (downloads: Downloads, order: string[] = []): string[][] => {
  const queue = queueOf(downloads, order)
  return PARTS.map((part) => queue[part].map((one) => one.file_key))
}

describe('the queue', () => {
  it('has each file in its part, and none that was cancelled or has no task', () => {
    const downloads = all(
      { file_key: 'a', status: 'completed' },
      { file_key: 'b', status: 'failed' },
      { file_key: 'c', status: 'paused' },
      { file_key: 'd', status: 'interrupted' },
      { file_key: 'e', status: 'waiting' },
      { file_key: 'f', status: 'verifying' },
      { file_key: 'g' },
      { file_key: 'h', status: 'cancelled' },
      { file_key: 'i', status: 'failed', task_id: '' },
    )
    expect(named(downloads)).toEqual([['f', 'g'], ['e'], ['c', 'd'], ['b'], ['a']])
  })

  it('is in the order the server told, what it has not told of last', () => {
    const waiting = all(...['a', 'b', 'c', 'd'].map((file_key) => ({ file_key, status: 'waiting' as const })))
    expect(named(waiting, ['gone', 'd', 'b'])[1]).toEqual(['d', 'b', 'a', 'c'])
  })

  it.each<[string[], string, number, string[] | null]>([
    [['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
    [['a', 'b', 'c'], 'c', 0, ['c', 'a', 'b']],
    [['a', 'b', 'c'], 'a', 9, ['b', 'c', 'a']],
    [['a', 'b', 'c'], 'b', 1, null],
    [['a', 'b', 'c'], 'x', 0, null],
    [[], 'a', 0, null],
  ])('of %j with %s moved to %s is %j', (order, fileKey, place, next) => {
    expect(moved(order, fileKey, place)).toEqual(next)
  })

  it.each<[Partial<DownloadEvent>[], { speed: number; eta: number | null }]>([
    [[], { speed: 0, eta: null }],
    [
      [
        { file_key: 'a', downloaded_bytes: 40, total_bytes: 100, speed: 10 },
        { file_key: 'b', status: 'waiting', downloaded_bytes: 0, total_bytes: 60 },
      ],
      { speed: 10, eta: 12 },
    ],
    [[{ total_bytes: null, speed: 10 }], { speed: 10, eta: null }],
    [[{ speed: null }], { speed: 0, eta: null }],
    [[{ status: 'paused', total_bytes: 100 }], { speed: 0, eta: null }],
  ])('of %j stands together as %j', (events, sums) => {
    expect(sumsOf(queueOf(all(...events), []))).toEqual(sums)
  })
})

describe('what has ended', () => {
  it('is kept when it is forgotten, and let go when it goes on', () => {
    const done = all({ file_key: 'a', status: 'completed' }, { file_key: 'b', status: 'failed' })
    const kept = keepEnded({}, {}, done)
    expect(keepEnded(kept, done, {})).toBe(kept)
    const again = all({ file_key: 'b', status: 'waiting' })
    expect(Object.keys(keepEnded(kept, {}, again))).toEqual(['a'])
    expect(keepEnded(kept, again, again)).toBe(kept)
  })
})

describe('a batch', () => {
  it('is all that was on its way since nothing was', () => {
    const begun = batchAfter([], all({ file_key: 'a' }, { file_key: 'b', status: 'waiting' }, { file_key: 'old', status: 'completed' }))
    expect(begun).toEqual({ fileKeys: ['a', 'b'], live: 2, came: 0, failed: 0 })
    const later = all({ file_key: 'a', status: 'completed' }, { file_key: 'b', status: 'failed' }, { file_key: 'c' })
    expect(batchAfter(begun.fileKeys, later)).toEqual({ fileKeys: ['a', 'b', 'c'], live: 1, came: 1, failed: 1 })
  })
})
