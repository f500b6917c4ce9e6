import { describe, expect, it } from 'vitest'
import { readLocalEvent } from '../wire/localFiles'
import { describeCheck, reduceLocalChecks, type LocalCheck } from './localChecks'

describe('a proof', () => {
  const told = { file_key: '1:2', status: 'hashing', path: '/a', hashed_bytes: 42, total_bytes: 100 }

  it.each([
    [null, 'A file of this size is here; proving that it is the same...'],
    [{ total_bytes: 100, hashed_bytes: 42 }, 'A file of this size is here; proving that it is the same... 42 %'],
    [{ total_bytes: 100, hashed_bytes: 100 }, 'A file of this size is here; proving that it is the same... 100 %'],
    [{ total_bytes: null, hashed_bytes: 42 }, 'A file of this size is here; proving that it is the same...'],
  ])('%j is told', (check, words) => {
    expect(describeCheck((check ?? undefined) as LocalCheck | undefined)).toBe(words)
  })

  it('is kept over a new look-up only while it runs', () => {
    const event = readLocalEvent(told)
    if (!event) throw new Error('unread')
    const running = reduceLocalChecks({}, { type: 'told', event })
    expect(reduceLocalChecks(running, { type: 'begun' })).toEqual(running)
    const ended = reduceLocalChecks(running, { type: 'told', event: { ...event, status: 'absent' } })
    expect(reduceLocalChecks(ended, { type: 'begun' })).toEqual({})
  })

  it.each([[null], [{ ...told, status: 'odd' }], [{ ...told, file_key: 3 }], ['text']])('%j is no event', (value) => {
    expect(readLocalEvent(value)).toBeNull()
  })
})
