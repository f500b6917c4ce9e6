import { describe, expect, it } from 'vitest'
import type { Choices } from '../wire/choices'
import { readLocalEvent } from '../wire/localFiles'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { describeCheck, reduceLocalChecks, type LocalCheck } from './localChecks'
import { narrow } from './localFiles'
import { NOTHING, reduceLookUp, withLocalFiles, type LookUp, type LookUpAction } from './lookup'
import { readLookUp } from './read'
import { describeSupply, reduceSupplies, supplyPercent, type SupplyAction } from './supply'

const metadata = { image_id: null, resources: [], other: {}, unreadable: [] } as unknown as Metadata
const one = { file_key: '1:2' } as Resource
const here = { file_key: '1:2', already_downloaded: true } as Resource
const choices = { kind: 'choices', images: [], resources: [one] } as unknown as Choices
const fault = { code: 'x', error: 'no', hint: '' }

describe('a look-up', () => {
  const begun: LookUp = { ...NOTHING, choices, fault, metadata, resources: [one], switches: { a: true } }

  it.each<[LookUpAction, Partial<LookUp>]>([
    [{ type: 'asked', given: null }, { ...NOTHING, step: 'image' }],
    [{ type: 'asked', given: { kind: 'file', name: 'a.png' } }, { given: { kind: 'file', name: 'a.png' }, choices: null }],
    [{ type: 'picked' }, { ...NOTHING, step: 'image', choices }],
    [{ type: 'offered', choices }, { ...NOTHING, choices, resources: [one] }],
    [{ type: 'read', metadata }, { step: 'models', metadata, resources: [] }],
    [{ type: 'resolved', resources: [here] }, { choices: { ...choices, resources: [here] } }],
    [{ type: 'resolved', resources: [] }, { step: null, resources: [], switches: { a: true } }],
    [{ type: 'failed', fault }, { step: null, fault, choices }],
    [{ type: 'wentBack' }, { ...NOTHING, choices, resources: [one] }],
    [{ type: 'switched', fileKey: 'a', on: false }, { switches: { a: false } }],
    [{ type: 'tookLocal', fileKey: '1:2', name: 'b.pt' }, { chosenNames: { '1:2': 'b.pt' } }],
    [{ type: 'tookLocal', fileKey: '1:2', name: null }, { chosenNames: {} }],
    [{ type: 'supplied', fileKey: 'gone', resource: one }, begun],
  ])('after %o', (action, expected) => {
    expect(reduceLookUp(begun, action)).toMatchObject(expected)
  })

  it('has no way back where nothing was to choose', () => {
    expect(reduceLookUp({ ...begun, choices: null }, { type: 'wentBack' })).toMatchObject({ metadata })
  })

  it('knows the local file that is taken for a model', () => {
    const state = reduceLookUp(begun, { type: 'tookLocal', fileKey: '1:2', name: 'b.pt' })
    expect(withLocalFiles(state)).toEqual([{ file_key: '1:2', chosen_name: 'b.pt' }])
  })

  it.each([
    [{ metadata, resources: [one] }, true],
    [{ metadata: { ...metadata, image_id: 5 }, resources: [] }, true],
    [{ choices, resources: [one] }, true],
    [{ metadata: { ...metadata, image_id: '5' }, resources: [] }, false],
    [{ metadata: { image_id: 5 }, resources: [] }, false],
    [{ metadata, resources: [{}] }, false],
    [{ choices: { images: [3], resources: [] }, resources: [] }, false],
    [{ resources: [] }, false],
    [[], false],
  ])('kept as %j is readable: %s', (kept, readable) => {
    expect(readLookUp(JSON.stringify(kept)) !== null).toBe(readable)
  })

  it.each([
    [{ kind: 'text' }, { kind: 'text' }],
    [{ kind: 'file', name: 'a.png' }, { kind: 'file', name: 'a.png' }],
    [{ kind: 'file' }, null],
    [{ kind: 'odd' }, null],
    ['text', null],
  ])('given as %j is %j', (given, read) => {
    expect(readLookUp(JSON.stringify({ metadata, resources: [], given }))?.given).toEqual(read)
  })

  it('drops strange decisions of the user', () => {
    const kept = { metadata, resources: [], switches: { a: true, b: 1 }, chosenNames: { a: 'x', b: null }, given: 3 }
    expect(readLookUp(JSON.stringify(kept))).toMatchObject({ switches: { a: true }, chosenNames: { a: 'x' }, given: null })
    expect([readLookUp('{'), readLookUp(null)]).toEqual([null, null])
  })
})

describe('a proof', () => {
  const told = { file_key: '1:2', status: 'hashing', path: '/a', hashed_bytes: 42, total_bytes: 100 }

  it.each([
    [null, 'A file of this size is here; proving that it is the same...'],
    [{ totalBytes: 100, hashedBytes: 42 }, 'A file of this size is here; proving that it is the same... 42 %'],
    [{ totalBytes: 100, hashedBytes: 100 }, 'A file of this size is here; proving that it is the same... 100 %'],
    [{ totalBytes: null, hashedBytes: 42 }, 'A file of this size is here; proving that it is the same...'],
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

describe('local files', () => {
  const files = ['sub/Rain_v1.pt', 'rain2.pt', 'sun.pt'].map((listed_name) => ({ listed_name, size_bytes: null }))

  it.each([
    ['', 3],
    ['RAIN', 2],
    ['v1 rain', 1],
    ['moon', 0],
  ])('narrowed by %j are %i', (typed, count) => {
    expect(narrow(files, typed).files).toHaveLength(count)
  })

  it('beyond what is shown are counted', () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ listed_name: `${at}`, size_bytes: null }))
    expect(narrow(many, '')).toMatchObject({ more: 5 })
  })
})

describe('a supplied file', () => {
  const begun = reduceSupplies({}, { type: 'begun', fileKey: 'a', name: 'x.pt', totalBytes: 4_000_000 })

  it.each<[SupplyAction, unknown]>([
    [{ type: 'sent', fileKey: 'a', sentBytes: 1 }, { a: { status: 'sending', sentBytes: 1 } }],
    [{ type: 'sent', fileKey: 'b', sentBytes: 1 }, begun],
    [{ type: 'failed', fileKey: 'a', fault }, { a: { status: 'failed', fault } }],
    [{ type: 'failed', fileKey: 'a', fault: { ...fault, code: 'hash_mismatch' } }, { a: { status: 'differs' } }],
    [{ type: 'ended', fileKey: 'a' }, {}],
  ])('after %o', (action, expected) => {
    expect(reduceSupplies(begun, action)).toMatchObject(expected as object)
  })

  it.each([
    [1_000_000, 25, 'Sending x.pt: 1.0 / 4.0 MB'],
    [4_000_321, 100, 'Checking x.pt...'],
  ])('with %i bytes sent', (sentBytes, percent, words) => {
    const supply = reduceSupplies(begun, { type: 'sent', fileKey: 'a', sentBytes }).a
    if (!supply) throw new Error('gone')
    expect([supplyPercent(supply), describeSupply(supply)]).toEqual([percent, words])
  })
})
