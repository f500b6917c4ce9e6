import { describe, expect, it } from 'vitest'
import { cardState, chosenResources, summarise } from './cards'
import type { Download } from './downloads'
import type { DownloadStatus, Resource } from './wire'

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

describe('a card', () => {
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
    const chosen = chosenResources(resources, new Set())
    const none = { total: 3, missing: 2, fetchable: 0, live: 0, stopped: 0, failed: 0 }
    expect(summarise(chosen, {})).toEqual({ ...none, fetchable: 1 })
    expect(summarise(chosen, { b: download('downloading') })).toEqual({ ...none, live: 1 })
    expect(summarise(chosen, { b: download('paused') })).toEqual({ ...none, fetchable: 1, stopped: 1 })
    expect(summarise(chosen, { b: download('failed') })).toEqual({ ...none, fetchable: 1, failed: 1 })
    expect(summarise(chosen, { b: download('completed') })).toEqual({ ...none, missing: 1 })
  })

  it('counts a linked model only when it is switched on', () => {
    expect(chosenResources(resources, new Set(['d'])).map((one) => one.file_key)).toEqual(['a', 'b', 'c', 'd'])
  })
})
