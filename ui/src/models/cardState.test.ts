import { describe, expect, it } from 'vitest'
import { chosenResources } from '../lookup/usedModels'
import { check, download, resource } from '../testing/examples'
import { cardState, otherInWords, placeOf, summarise } from './cardState'

describe('a card', () => {
  it.each([
    ['checking', { checking: true }, undefined],
    ['checking', {}, 'hashing'],
    ['checking', { checking: true, resolved: false, available: false }, 'hashing'],
    ['present', { checking: true }, 'found'],
    ['missing', { checking: true }, 'absent'],
    ['unresolved', { checking: true, resolved: false }, 'absent'],
    ['present', { chosen_name: 'mine.safetensors', resolved: false }, undefined],
  ] as const)('is %s for %o with a check %s', (state, fields, status) => {
    expect(cardState(resource(fields), undefined, status && check(status))).toBe(state)
  })

  it('says which other file of the version is used', () => {
    const other_file = { filename: 'a_fp32.safetensors', variant: 'full fp32' }
    expect(otherInWords(resource({ variant: 'pruned fp16', other_file }))).toBe(
      "Another file of this version is used: full fp32; the image's own is pruned fp16.",
    )
    expect(otherInWords(resource({ variant: null, other_file: { ...other_file, variant: null } }))).toBe(
      'Another file of this version is used: a_fp32.safetensors.',
    )
    expect(otherInWords(resource())).toBe('')
  })

  it('says where its file is', () => {
    expect(placeOf(resource({ local_path: '/a' }), undefined)).toBe('/a')
    expect(placeOf(resource(), undefined, check('found'))).toBe('/models/loras/mine.safetensors')
    expect(placeOf(resource({ local_path: '/a', chosen_name: 'b.pt' }), undefined)).toBe('b.pt')
    expect(placeOf(resource(), undefined)).toBeNull()
  })

  it.each([
    ['present', { already_downloaded: true }, undefined],
    ['missing', {}, undefined],
    ['unresolved', { resolved: false, available: false }, undefined],
    ['unresolved', { available: false }, undefined],
    ['present', { resolved: false, available: true, already_downloaded: true }, undefined],
    ['waiting', {}, 'waiting'],
    ['downloading', {}, 'downloading'],
    ['verifying', {}, 'verifying'],
    ['present', {}, 'completed'],
    ['failed', {}, 'failed'],
    ['cancelled', {}, 'cancelled'],
    ['paused', {}, 'paused'],
    ['interrupted', {}, 'interrupted'],
    ['present', { already_downloaded: true }, 'interrupted'],
    ['present', { already_downloaded: true }, 'failed'],
  ] as const)('is %s for %o with %s', (state, fields, status) => {
    expect(cardState(resource(fields), status ? download(status) : undefined)).toBe(state)
  })
})

describe('the summary', () => {
  const resources = [
    resource({ file_key: 'a', already_downloaded: true }),
    resource({ file_key: 'b' }),
    resource({ file_key: 'c', resolved: false, available: false }),
    resource({ file_key: 'd', linked_only: true }),
  ]

  it('counts what is missing and what can be fetched', () => {
    const chosen = chosenResources(resources, {})
    const none = { total: 3, missing: 2, checking: 0, fetchable: 0, live: 0, stopped: 0, failed: 0 }
    expect(summarise(chosen, {})).toEqual({ ...none, fetchable: 1 })
    expect(summarise(chosen, { b: download('downloading') })).toEqual({ ...none, live: 1 })
    expect(summarise(chosen, { b: download('paused') })).toEqual({ ...none, fetchable: 1, stopped: 1 })
    expect(summarise(chosen, { b: download('failed') })).toEqual({ ...none, fetchable: 1, failed: 1 })
    expect(summarise(chosen, { b: download('completed') })).toEqual({ ...none, missing: 1 })
  })

  it('tells of a proof that is under way', () => {
    const sought = [resource({ file_key: 'b', checking: true })]
    expect(summarise(sought, {})).toMatchObject({ missing: 1, checking: 1, fetchable: 0 })
    expect(summarise(sought, {}, { b: check('found') })).toMatchObject({ missing: 0, checking: 0 })
    expect(summarise(sought, {}, { b: check('absent') })).toMatchObject({ missing: 1, checking: 0, fetchable: 1 })
  })
})
