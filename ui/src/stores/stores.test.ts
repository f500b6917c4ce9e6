import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ApiWorkflow, Resource } from '../domain/wire'
import type { Host, Loaded } from '../host/host'
import { useHost } from './context'
import { useDownloads } from './downloads'
import { useKey } from './key'
import { useLookup } from './lookup'
import { usePreflight } from './preflight'
import { useWorkflow } from './workflow'

/** A host whose routes answer what a test puts there; it keeps what it was asked. */
class Page implements Host {
  asked: { path: string; body: Record<string, unknown> | null }[] = []
  answers = new Map<string, (body: Record<string, unknown> | null) => unknown>()
  listeners = new Map<string, (detail: unknown) => void>()
  refreshed = 0
  loaded: ApiWorkflow[] = []
  badge: string | null = null

  async fetchApi(path: string, init?: RequestInit): Promise<Response> {
    const body = init?.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : null
    this.asked.push({ path, body })
    const answer = this.answers.get(path)
    if (!answer) return Response.json({ code: 'gone', error: 'no such route', hint: 'h' }, { status: 404 })
    return Response.json(await answer(body))
  }
  listen(event: string, listener: (detail: unknown) => void): void {
    this.listeners.set(event, listener)
  }
  refreshModels(): Promise<void> {
    this.refreshed += 1
    return Promise.resolve()
  }
  loadOntoCanvas(workflow: ApiWorkflow, imageId: number): Promise<Loaded> {
    this.loaded.push(workflow)
    return Promise.resolve({ name: `civitai_${imageId}`, nodeCount: 3 })
  }
  showBadge(text: string | null): void {
    this.badge = text
  }
}

const metadata = (id: number) => ({ image_id: id, resources: [], other: {}, unreadable: [] })
const one = { file_key: '1:2', resolved: true, available: true, already_downloaded: false, linked_only: false }
const event = (fields: object) => ({ task_id: 't', file_key: '1:2', status: 'downloading', progress: 20, ...fields })

let page: Page
beforeEach(() => {
  setActivePinia(createPinia())
  sessionStorage.clear()
  page = new Page()
  useHost(page)
  page.answers.set('/civitai/fetch', (body) => metadata(Number(body?.image_id)))
  page.answers.set('/civitai/resolve', () => ({ resources: [one] }))
  page.answers.set('/civitai/download', () => ({ task_id: 't' }))
  page.answers.set('/civitai/downloads', () => ({ downloads: [] }))
  page.answers.set('/civitai/download-cancel', () => ({ cancelled: true }))
})

function first(lookup: ReturnType<typeof useLookup>): Resource {
  const resource = lookup.resources[0]
  if (!resource) throw new Error('no resource was found')
  return resource
}

async function look(reference: string): Promise<ReturnType<typeof useLookup>> {
  const lookup = useLookup()
  lookup.reference = reference
  await lookup.lookUp()
  return lookup
}

describe('a look-up', () => {
  it('fetches, resolves, and is kept over a reload', async () => {
    const lookup = await look('5')
    expect(lookup.resources).toHaveLength(1)
    setActivePinia(createPinia())
    const fresh = useLookup()
    await fresh.restore()
    expect(fresh.metadata?.image_id).toBe(5)
    expect(fresh.resources).toHaveLength(1)
  })

  it('that is overtaken by a newer one shows nothing', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai/fetch', (body) =>
      body?.image_id === '1' ? new Promise((resolve) => (release = resolve)) : metadata(2),
    )
    const lookup = useLookup()
    lookup.reference = '1'
    const slow = lookup.lookUp()
    lookup.reference = '2'
    await lookup.lookUp()
    release(metadata(1))
    await slow
    expect(lookup.metadata?.image_id).toBe(2)
    expect(lookup.step).toBeNull()
  })

  it('shows the reason when it fails', async () => {
    page.answers.delete('/civitai/fetch')
    const lookup = await look('5')
    expect(lookup.fault).toEqual({ code: 'gone', error: 'no such route', hint: 'h' })
  })
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
      resources: [one, { ...one, file_key: '3:4', linked_only: true, mention: { linked_only: true } }],
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
    expect(sent[1]?.mention).toEqual({ linked_only: false })
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
