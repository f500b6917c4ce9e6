import { beforeEach, describe, expect, it } from 'vitest'
import { openPage, type Page } from '../testing/page'
import { useFolders } from './foldersStore'
import { useSettings } from './settingsStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('the folders of new files', () => {
  it('are asked for, and a choice is sent for its kind alone', async () => {
    const kinds = [{ type: 'lora', chosen: null, used: 'C:\\loras', roots: [] }]
    page.answers.set('/civitai_remake/folders', () => ({ kinds }))
    page.answers.set('/civitai_remake/settings', (body) => ({ connections: 4, folders: body?.folders }))
    const folders = useFolders()
    await folders.refresh()
    expect(folders.kinds).toEqual(kinds)
    await folders.choose('lora', 'D:\\loras')
    const sent = page.asked.filter((one) => one.path === '/civitai_remake/settings')
    expect(sent.map((one) => one.body)).toEqual([{ folders: { lora: 'D:\\loras' } }])
    expect(useSettings().current?.folders).toEqual({ lora: 'D:\\loras' })
    expect(page.asked.at(-1)?.path).toBe('/civitai_remake/folders')
  })
  it('that cannot be had say why', async () => {
    await useFolders().refresh()
    expect(useFolders().fault?.code).toBe('gone')
  })
})
