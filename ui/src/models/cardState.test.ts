import { describe, expect, it } from 'vitest'
import { chosenResources } from '../lookup/usedModels'
import { check, download, downloadEvent, resource } from '../testing/examples'
import { batchOf, bytesToCome, cardState, otherInWords, placeOf, summarise } from './cardState'

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

describe('what is still to come', () => {
  const one = resource({ file_key: 'a', size_kb: 100 })
  const two = resource({ file_key: 'b', size_kb: 300 })
  it('is the size without what was kept', () => {
    expect(bytesToCome([one, two], {})).toBe(409_600)
    const paused = { b: downloadEvent({ status: 'paused', downloaded_bytes: 100_000, total_bytes: 307_200 }) }
    expect(bytesToCome([one, two], paused)).toBe(309_600)
    const cancelled = { b: downloadEvent({ status: 'cancelled', downloaded_bytes: 100_000, total_bytes: 307_200 }) }
    expect(bytesToCome([one, two], cancelled)).toBe(409_600)
  })
  it('is unknown where one size is', () => {
    expect(bytesToCome([one, resource()], {})).toBeNull()
  })
})

describe('a batch', () => {
  const one = resource({ file_key: 'a', size_kb: 100 })
  const two = resource({ file_key: 'b', size_kb: 300 })
  it('is what comes with what has come', () => {
    const files = {
      a: downloadEvent({ status: 'completed', total_bytes: 100_000 }),
      b: downloadEvent({ status: 'downloading', downloaded_bytes: 50_000, total_bytes: 300_000 }),
    }
    expect(batchOf([one, two, resource({ file_key: 'c' })], files)).toEqual({ done: 1, among: 2, percent: 37 })
  })
  it('has no percent where a size is unknown', () => {
    expect(batchOf([resource()], { '1:2': downloadEvent({ total_bytes: null }) }).percent).toBeNull()
    expect(batchOf([one], {})).toEqual({ done: 0, among: 0, percent: null })
  })
})
