import { describe, expect, it } from 'vitest'
import type { Choices } from '../wire/choices'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { NOTHING, reduceLookUp, withLocalFiles, type LookUp, type LookUpAction } from './lookupState'

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
    [{ type: 'tookOffered', fileKey: '1:2', offered: '0:16' }, { resources: [one] }],
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
})
