import { describe, expect, it } from 'vitest'
import type { Choices } from '../wire/choices'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { asDecided, NOTHING, reduceLookUp, type LookUp, type LookUpAction } from './lookupState'

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
    expect(asDecided(state)).toMatchObject([{ file_key: '1:2', chosen_name: 'b.pt' }])
  })

  it('knows what the user has decided about a model', () => {
    const change = { weight: 0.4, words: ['rain'] }
    const state = reduceLookUp(begun, { type: 'wished', fileKey: '1:2', change })
    expect(asDecided(state)).toMatchObject([{ set_weight: 0.4, set_weight_clip: null, added_words: ['rain'] }])
    expect(asDecided(reduceLookUp(state, { type: 'asked', given: null }))).toEqual([])
  })

  it('keeps what was decided about a model whose file is another one now, but for a local file', () => {
    const other = { file_key: '1:3', file_id: 3, filename: 'b', size_kb: 1, hashes: {}, variant: 'fp32', page_url: null }
    const many = { ...one, other_files: [other] } as Resource
    const decided: LookUp = {
      ...begun,
      resources: [many],
      switches: { '1:2': true, '1:9': false },
      chosenNames: { '1:2': 'mine.pt' },
      wishes: { '1:2': { weight: 0.4 } },
    }
    const after = reduceLookUp(decided, { type: 'tookOffered', fileKey: '1:2', offered: '1:3' })
    expect(after.resources[0]).toMatchObject({ file_key: '1:3', image_file: { file_key: '1:2' } })
    expect(after).toMatchObject({ switches: { '1:3': true, '1:9': false }, wishes: { '1:3': { weight: 0.4 } } })
    expect(after.chosenNames).toEqual({})
    const back = reduceLookUp(after, { type: 'tookOffered', fileKey: '1:3', offered: '1:2' })
    expect(back.resources[0]).toMatchObject({ file_key: '1:2', image_file: null })
    expect(back.wishes).toEqual({ '1:2': { weight: 0.4 } })
  })
})
