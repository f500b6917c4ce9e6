import { beforeEach, describe, expect, it } from 'vitest'
import { downloadEvent } from '../testing/examples'
import { first, look, openPage, type Page } from '../testing/page'
import { useDownloads } from './downloadsStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('downloads', () => {
  it('follow events, wear a badge, and refresh the model lists when all are done', async () => {
    const lookup = await look('5')
    const downloads = useDownloads()
    downloads.follow()
    await downloads.download(first(lookup))
    page.tell('civitai.download.progress', downloadEvent({}))
    expect([downloads.files['1:2']?.progress, page.badge]).toEqual([50, '1'])
    page.tell('civitai.download.progress', downloadEvent({ status: 'completed' }))
    expect([page.badge, page.refreshed]).toEqual([null, 1])
  })

  it("of another pack, sent under the same name, are no downloads of ours", async () => {
    const lookup = await look('5')
    const downloads = useDownloads()
    downloads.follow()
    await downloads.download(first(lookup))
    const before = downloads.files
    for (const stranger of [null, 'x', { status: 'completed' }, { ...downloadEvent({ progress: 99 }), pack: 'other' }]) {
      page.listeners.get('civitai.download.progress')?.(stranger)
    }
    expect([downloads.files, page.refreshed]).toEqual([before, 0])
  })

  it('are asked anew after a lost connection', async () => {
    const downloads = useDownloads()
    downloads.follow()
    page.answers.set('/civitai_remake/downloads', () => ({ downloads: [downloadEvent({ progress: 80 })] }))
    page.listeners.get('reconnected')?.(null)
    await new Promise((resolve) => setTimeout(resolve))
    expect(downloads.files['1:2']?.progress).toBe(80)
  })

  it('cancel one file of its task', async () => {
    const lookup = await look('5')
    const downloads = useDownloads()
    await downloads.download(first(lookup))
    await downloads.cancel('1:2')
    expect(page.asked.at(-1)).toEqual({ path: '/civitai_remake/download-cancel', body: { task_id: 't1', file_key: '1:2' } })
  })

  it('that the server refuses fail with the reason', async () => {
    const lookup = await look('5')
    page.answers.delete('/civitai_remake/download')
    await useDownloads().download(first(lookup))
    expect(useDownloads().files['1:2']).toMatchObject({ status: 'failed', code: 'gone' })
  })
})
