import { describe, expect, it } from 'vitest'
import type { DownloadStatus } from '../wire/downloads'
import type { Resource } from '../wire/resources'
import { cardState, chosenResources, closedOf, isOn, placeOf, summarise, usedResource } from './cards'
import type { Download } from './downloads'
import type { LocalCheck } from './localChecks'

const resource = (fields: Partial<Resource> = {}): Resource => ({
  file_key: '1:2',
  name: 'Rainy',
  version_name: null,
  type: 'lora',
  role: 'addon',
  weight: null,
  weight_known: false,
  linked_only: false,
  resolved: true,
  already_downloaded: false,
  available: true,
  filename: 'x.safetensors',
  target_path: null,
  local_path: null,
  listed_name: null,
  size_kb: null,
  page_url: null,
  base_model: null,
  code: null,
  error: null,
  hint: null,
  ...fields,
})
const download = (status: DownloadStatus): Download => ({
  taskId: 't',
  filename: 'x.safetensors',
  status,
  progress: 0,
  downloadedBytes: 0,
  totalBytes: null,
  speed: null,
  eta: null,
  error: null,
  code: null,
  hint: null,
  path: null,
  held: false,
})

const check = (status: LocalCheck['status']): LocalCheck => ({
  status,
  path: null,
  hashedBytes: 0,
  totalBytes: null,
  localPath: '/models/loras/mine.safetensors',
  listedName: null,
})

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

describe('a model', () => {
  it.each([
    ['is on', {}, {}, true],
    ['that is only linked is off', { off: 'linked' }, {}, false],
    ['that the site adds is off', { off: 'internal' }, {}, false],
    ['of an older server is off when linked', { linked_only: true }, {}, false],
    ['that is off can be switched on', { off: 'internal' }, { '1:2': true }, true],
    ['that is on can be switched off', {}, { '1:2': false }, false],
    ['is not touched by the switch of another', {}, { '3:4': false }, true],
  ] as const)('%s', (_words, fields, switches, on) => {
    expect(isOn(resource(fields), switches)).toBe(on)
    expect(chosenResources([resource(fields)], switches)).toHaveLength(on ? 1 : 0)
  })

  it('that is used is one of the image, whatever it was before', () => {
    const mention = { linked_only: true, internal: true, name: 'Rainy' }
    expect(usedResource(resource({ linked_only: true, internal: true, off: 'internal', mention }))).toMatchObject({
      linked_only: false,
      internal: false,
      off: null,
      mention: { linked_only: false, internal: false, name: 'Rainy' },
    })
  })
})

describe('an image that cannot be rebuilt', () => {
  const closed = { base_model: 'Kling', reason: 'Never published.' }
  const base = resource({
    role: 'base',
    name: 'Grok',
    code: 'closed_model',
    error: 'This image cannot be rebuilt locally: it runs on its maker’s servers.',
  })

  it.each([
    [null, [], null],
    [{ closed }, [], closed],
    [{ closed: null }, [resource({ code: 'closed_model' })], null],
    [{ closed: null }, [base], { base_model: 'Grok', reason: 'it runs on its maker’s servers.' }],
  ])('is told by its data or by its checkpoint (%#)', (metadata, resources, expected) => {
    expect(closedOf(metadata, resources)).toEqual(expected)
  })
})
