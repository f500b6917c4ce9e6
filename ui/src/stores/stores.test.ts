import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { cardState } from '../domain/cards'
import type { ApiWorkflow, Resource } from '../domain/wire'
import type { Host, Loaded } from '../host/host'
import { useHost } from './context'
import { useDownloads } from './downloads'
import { useKey } from './key'
import { useLocalFiles } from './localFiles'
import { useLookup } from './lookup'
import { useSupplies } from './supplies'
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
    if (init?.body instanceof FormData) return this.takeForm(path, init.headers as Record<string, string>, init.body)
    const body = init?.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : null
    this.asked.push({ path, body })
    const answer = this.answers.get(path)
    if (!answer) return Response.json({ code: 'gone', error: 'no such route', hint: 'h' }, { status: 404 })
    return Response.json(await answer(body))
  }
  async upload(
    path: string,
    headers: Record<string, string>,
    body: FormData,
    onSent: (bytes: number) => void,
  ): Promise<Response> {
    onSent(2)
    return this.takeForm(path, headers, body)
  }
  /** A form as a body of its fields, the file by its name, and its headers. */
  private async takeForm(path: string, headers: Record<string, string>, form: FormData): Promise<Response> {
    const fields = [...form.entries()].map(([name, value]) => [name, value instanceof File ? value.name : value])
    const body = { ...Object.fromEntries(fields), headers } as Record<string, unknown>
    this.asked.push({ path, body })
    const answer = await this.answers.get(path)?.(body)
    return answer instanceof Response ? answer : Response.json(answer)
  }
  listen(event: string, listener: (detail: unknown) => void): void {
    this.listeners.set(event, listener)
  }
  refreshModels(): Promise<void> {
    this.refreshed += 1
    return Promise.resolve()
  }
  loadOntoCanvas(workflow: ApiWorkflow, imageId: number | null): Promise<Loaded> {
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

  it('keeps and sends no raw data and no graph, but shows them', async () => {
    const heavy = { raw: { site: 'heavy' }, graph: { nodes: 1, prompt: { heavy: 1 }, workflow: null } }
    page.answers.set('/civitai/fetch', () => ({ ...metadata(5), ...heavy }))
    page.answers.set('/civitai/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [] }))
    const lookup = await look('5')
    await useWorkflow().generate()
    expect(lookup.metadata).toMatchObject(heavy)
    const sent = page.asked.filter(({ path }) => path !== '/civitai/fetch').map(({ body }) => body?.metadata)
    expect(sent).toMatchObject([
      { raw: {}, graph: null },
      { raw: {}, graph: null },
    ])
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('heavy')
  })

  it('of a text and of a file has no number, and is kept', async () => {
    page.answers.set('/civitai/fetch', () => ({ ...metadata(0), image_id: null }))
    const lookup = useLookup()
    await lookup.lookUpFile(new File(['png'], 'mine.png'))
    expect(page.asked[0]).toEqual({
      path: '/civitai/fetch',
      body: { file: 'mine.png', headers: { 'X-Civitai-Remake': '1' } },
    })
    expect(lookup.file?.name).toBe('mine.png')
    setActivePinia(createPinia())
    await useLookup().restore()
    expect(useLookup().metadata?.image_id).toBeNull()
    expect(useLookup().state).toMatchObject({ given: { file: 'mine.png' }, lightened: true })
  })

  it('shows the reason when it fails', async () => {
    page.answers.delete('/civitai/fetch')
    const lookup = await look('5')
    expect(lookup.fault).toEqual({ code: 'gone', error: 'no such route', hint: 'h' })
  })
})

describe('choices', () => {
  const choices = {
    kind: 'choices',
    of: 'model',
    title: 'Soft Rain',
    page_url: null,
    images: [{ image_id: 7, image_url: null, width: 1, height: 1, media: 'image', has_recipe: true }],
    resources: [{ ...one, file_key: '9:9' }],
  }
  beforeEach(() => {
    page.answers.set('/civitai/fetch', (body) => (body?.image_id === '7' ? metadata(7) : choices))
  })

  it('are offered with their model, looked up one by one, and come back', async () => {
    const lookup = await look('https://civitai.com/models/9')
    expect(lookup.metadata).toBeNull()
    expect(lookup.resources.map((resource) => resource.file_key)).toEqual(['9:9'])
    await lookup.pick(7)
    expect(lookup.metadata?.image_id).toBe(7)
    expect(lookup.resources.map((resource) => resource.file_key)).toEqual(['1:2'])
    lookup.goBack()
    expect([lookup.metadata, lookup.choices?.title, lookup.resources.length]).toEqual([null, 'Soft Rain', 1])
  })

  it('stay for the way back when a picture cannot be read, and over a reload', async () => {
    const lookup = await look('https://civitai.com/models/9')
    page.answers.delete('/civitai/fetch')
    await lookup.pick(7)
    expect([lookup.fault?.code, lookup.choices?.title]).toEqual(['gone', 'Soft Rain'])
    setActivePinia(createPinia())
    await useLookup().restore()
    expect(useLookup().choices?.title).toBe('Soft Rain')
  })

  it('of an earlier look-up are forgotten by a new one', async () => {
    const lookup = await look('https://civitai.com/models/9')
    lookup.reference = '7'
    await lookup.lookUp()
    expect([lookup.choices, lookup.metadata?.image_id]).toEqual([null, 7])
  })
})

describe('local files', () => {
  it('that prove to be the model make it present', async () => {
    page.answers.set('/civitai/resolve', () => ({ resources: [{ ...one, checking: true }] }))
    const lookup = await look('5')
    const local = useLocalFiles()
    local.follow()
    const tell = page.listeners.get('civitai.local.progress')
    const state = (): string => cardState(first(lookup), undefined, local.checks['1:2'])
    tell?.({ file_key: '1:2', status: 'hashing', hashed_bytes: 42, total_bytes: 100, path: '/a' })
    expect([state(), local.checks['1:2']?.hashedBytes]).toEqual(['checking', 42])
    tell?.({ file_key: '1:2', status: 'found', local_path: '/a', listed_name: 'a' })
    expect(state()).toBe('present')
    await lookup.lookUp()
    expect(local.checks).toEqual({})
  })

  it('are listed by kind', async () => {
    page.answers.set('/civitai/local?type=lora', () => ({ files: [{ listed_name: 'a.pt', size_bytes: 1 }] }))
    await useLocalFiles().list('lora')
    expect(useLocalFiles().byKind.lora).toEqual([{ listed_name: 'a.pt', size_bytes: 1 }])
  })

  it('are taken instead of a model, sent with the workflow, kept over a reload, and given back', async () => {
    page.answers.set('/civitai/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [] }))
    const lookup = await look('5')
    lookup.takeLocal('1:2', 'sub/mine.safetensors')
    await useWorkflow().generate()
    expect(page.asked.at(-1)?.body?.resources).toMatchObject([{ chosen_name: 'sub/mine.safetensors' }])
    setActivePinia(createPinia())
    await useLookup().restore()
    expect(first(useLookup()).chosen_name).toBe('sub/mine.safetensors')
    useLookup().takeLocal('1:2', null)
    expect(first(useLookup()).chosen_name).toBeNull()
  })
})

describe('a supplied file', () => {
  const file = new File(['four'], 'mine.safetensors')

  it('becomes the model, whose card stays', async () => {
    page.answers.set('/civitai/supply', () => ({ ...one, file_key: 'other', already_downloaded: true }))
    const lookup = await look('5')
    await useSupplies().supply(first(lookup), file)
    const sent = page.asked.at(-1)?.body
    expect(Object.keys(sent ?? {})).toEqual(['resource', 'file', 'headers'])
    expect(sent?.headers).toEqual({ 'X-Civitai-Remake': '1' })
    expect(first(lookup)).toMatchObject({ file_key: '1:2', already_downloaded: true })
    expect([useSupplies().files, page.refreshed]).toEqual([{}, 1])
  })

  it('that differs is taken only when the user insists', async () => {
    const differs = (): Response => Response.json({ code: 'hash_mismatch', error: 'another file' }, { status: 422 })
    page.answers.set('/civitai/supply', (body) =>
      body?.accept_other === '1' ? { ...one, already_downloaded: true, chosen_name: 'mine.safetensors' } : differs(),
    )
    const lookup = await look('5')
    const supplies = useSupplies()
    await supplies.supply(first(lookup), file)
    expect(supplies.files['1:2']).toMatchObject({ status: 'differs', sentBytes: 2, totalBytes: 4 })
    await supplies.insist(first(lookup))
    expect(first(lookup).chosen_name).toBe('mine.safetensors')
    expect(supplies.files).toEqual({})
  })

  it('that is refused says why, and can be put away', async () => {
    page.answers.set('/civitai/supply', () => Response.json({ code: 'x', error: 'no' }, { status: 400 }))
    const lookup = await look('5')
    const supplies = useSupplies()
    await supplies.supply(first(lookup), file)
    expect(supplies.files['1:2']).toMatchObject({ status: 'failed', fault: { error: 'no' } })
    supplies.forget('1:2')
    expect(supplies.files).toEqual({})
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
