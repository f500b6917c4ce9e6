import { describe, expect, it } from 'vitest'
import type { Choices } from '../wire/choices'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { readLookUp } from './keptLookup'

const metadata = { image_id: null, resources: [], other: {}, unreadable: [] } as unknown as Metadata
const one = { file_key: '1:2' } as Resource
const choices = { kind: 'choices', images: [], resources: [one] } as unknown as Choices

describe('a look-up', () => {
  it.each([null, '', '{', '{}', '{"metadata":{},"resources":[]}', '{"metadata":{"image_id":1,"resources":[]},"resources":[5]}'])(
    'is no kept look-up: %s',
    (stored) => expect(readLookUp(stored)).toBeNull(),
  )

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
    const kept = { metadata, resources: [], switches: { a: true, b: 1 }, chosenNames: { a: 'x', b: null }, wishes: { a: { weight: 0 }, b: 1 }, given: 3 }
    expect(readLookUp(JSON.stringify(kept))).toMatchObject({ switches: { a: true }, chosenNames: { a: 'x' }, wishes: { a: { weight: 0 } }, given: null })
    expect([readLookUp('{'), readLookUp(null)]).toEqual([null, null])
  })
})
