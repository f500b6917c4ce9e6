import { beforeEach, describe, expect, it } from 'vitest'
import type { Resource } from '../wire/resources'
import { useDownloads } from './downloads'
import { useKey } from './key'
import { usePreflight } from './preflight'
import { event, first, look, one, openPage, type Page } from './testPage'
import { useWorkflow } from './workflow'

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
    page.listeners.get('civitai.download.progress')?.(event({}))
    expect([downloads.files['1:2']?.progress, page.badge]).toEqual([20, '1'])
    page.listeners.get('civitai.download.progress')?.(event({ status: 'completed' }))
    expect([page.badge, page.refreshed]).toEqual([null, 1])
  })

  it('are asked anew after a lost connection', async () => {
    const downloads = useDownloads()
    downloads.follow()
    page.answers.set('/civitai/downloads', () => ({ downloads: [event({ progress: 80 })] }))
    page.listeners.get('reconnected')?.(null)
    await new Promise((resolve) => setTimeout(resolve))
    expect(downloads.files['1:2']?.progress).toBe(80)
  })

  it('cancel one file of its task', async () => {
    const lookup = await look('5')
    const downloads = useDownloads()
    await downloads.download(first(lookup))
    await downloads.cancel('1:2')
    expect(page.asked.at(-1)).toEqual({ path: '/civitai/download-cancel', body: { task_id: 't', file_key: '1:2' } })
  })

  it('that the server refuses fail with the reason', async () => {
    const lookup = await look('5')
    page.answers.delete('/civitai/download')
    await useDownloads().download(first(lookup))
    expect(useDownloads().files['1:2']).toMatchObject({ status: 'failed', code: 'gone' })
  })
})

describe('the question before a batch', () => {
  const pickle = { file_key: '1:2', filename: 'x.ckpt', folder: '/m', bytes: 5, kept_bytes: 0, pickle: true }

  it.each([
    [false, 0],
    [true, 1],
  ])('leaves pickles out unless they are agreed to, here or in the settings (%s)', async (allowed, batches) => {
    const answer = { files: [pickle], refused: [], total_bytes: 5, drives: [], fits: true, has_key: false }
    page.answers.set('/civitai/preflight', () => ({ ...answer, pickles_allowed: allowed }))
    page.answers.set('/civitai/download-all', () => ({ task_id: 't', refused: [] }))
    const lookup = await look('5')
    await usePreflight().ask([first(lookup)])
    await usePreflight().confirm()
    expect(page.asked.filter((one) => one.path === '/civitai/download-all')).toHaveLength(batches)
  })
})

describe('the workflow', () => {
  it('is loaded after the model lists are fresh; models only linked stay out until switched on', async () => {
    page.answers.set('/civitai/resolve', () => ({
      resources: [
        one,
        { ...one, file_key: '3:4', linked_only: true, off: 'linked', mention: { linked_only: true } },
        { ...one, file_key: '5:6', internal: true, off: 'internal', mention: { internal: true } },
      ],
    }))
    page.answers.set('/civitai/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [] }))
    const lookup = await look('5')
    await useWorkflow().generate()
    expect(page.asked.at(-1)?.body?.resources).toHaveLength(1)
    expect(page.refreshed).toBe(1)
    expect(useWorkflow().confirmation).toMatchObject({ name: 'civitai_5', nodeCount: 3, workflowType: 'txt2img' })
    lookup.toggle('3:4')
    await useWorkflow().generate()
    const sent = page.asked.at(-1)?.body?.resources as { linked_only: boolean; mention: object }[]
    expect(sent.map((resource) => resource.linked_only)).toEqual([false, false])
    expect(sent[1]?.mention).toEqual({ linked_only: false, internal: false })
    lookup.toggle('1:2')
    await useWorkflow().generate()
    expect((page.asked.at(-1)?.body?.resources as Resource[]).map((resource) => resource.file_key)).toEqual(['3:4'])
  })
})

describe('the key', () => {
  it('goes to the server once and is kept nowhere in the browser', async () => {
    page.answers.set('/civitai/key', () => ({ set: true, source: 'file', valid: true, username: 'me' }))
    await look('5')
    await useKey().set('sk-secret-key')
    expect(JSON.stringify(useKey().$state)).not.toContain('sk-secret-key')
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('sk-secret-key')
    expect(page.asked.filter((request) => JSON.stringify(request.body).includes('sk-secret-key'))).toHaveLength(1)
  })
})
