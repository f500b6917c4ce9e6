import { beforeEach, describe, expect, it } from 'vitest'
import { cardState } from '../models/cardState'
import { first, look, one, openPage, type Page } from '../testing/page'
import { useLocalFiles } from './localFilesStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('local files', () => {
  it('that prove to be the model make it present', async () => {
    page.answers.set('/civitai_remake/resolve', () => ({ resources: [{ ...one, checking: true }] }))
    const lookup = await look('5')
    const local = useLocalFiles()
    local.follow()
    const tell = (event: object): void => page.tell('civitai.local.progress', event)
    const state = (): string => cardState(first(lookup), undefined, local.checks['1:2'])
    tell({ file_key: '1:2', status: 'hashing', hashed_bytes: 42, total_bytes: 100, path: '/a' })
    expect([state(), local.checks['1:2']?.hashed_bytes]).toEqual(['checking', 42])
    tell({ file_key: '1:2', status: 'found', local_path: '/a', listed_name: 'a' })
    expect(state()).toBe('present')
    await lookup.lookUp()
    expect(local.checks).toEqual({})
  })

  it('are listed by kind', async () => {
    page.answers.set('/civitai_remake/local?type=lora', () => ({ files: [{ listed_name: 'a.pt', size_bytes: 1 }] }))
    await useLocalFiles().list('lora')
    expect(useLocalFiles().byKind.lora).toEqual([{ listed_name: 'a.pt', size_bytes: 1 }])
  })
})
