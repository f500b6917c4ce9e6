import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useDownloads } from '../downloads/downloadsStore'
import { downloadEvent } from '../testing/examples'
import { graphFile } from '../result/graphFile'
import { first, look, metadata, one, openPage, type Page } from '../testing/page'
import { useWorkflow } from '../workflow/workflowStore'
import { useLookup } from './lookupStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

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

  it('keeps over a reload which file of a companion was picked', async () => {
    const offered = { file_key: '0:16', file_id: 16, filename: 'fp16', size_kb: 1, hashes: {}, variant: 'fp16', page_url: null }
    const companion = { ...one, file_key: '0:8', file_id: 8, companion: true, other_files: [offered] }
    page.answers.set('/civitai_remake/resolve', () => ({ resources: [one, companion], resolved_count: 2, unresolved_count: 0 }))
    const lookup = await look('5')
    lookup.takeOffered('0:8', '0:16')
    expect(lookup.resources.map((each) => each.file_key)).toEqual([one.file_key, '0:16'])
    setActivePinia(createPinia())
    await useLookup().restore()
    const last = page.asked.filter(({ path }) => path === '/civitai_remake/resolve').at(-1)
    expect((last?.body?.resources as { file_id: number }[]).map((each) => each.file_id)).toEqual([16])
  })

  it('asks again what is needed when a base model that nobody could read has come', async () => {
    const base = { ...one, role: 'base', already_downloaded: false, header_says: null }
    const addOn = { ...one, file_key: 'lora', role: 'addon' }
    page.answers.set('/civitai_remake/resolve', () => ({ resources: [base, addOn], resolved_count: 2, unresolved_count: 0 }))
    const lookup = await look('5')
    lookup.toggle('lora')
    const resolves = () => page.asked.filter(({ path }) => path === '/civitai_remake/resolve').length
    const companion = { ...one, file_key: '0:8', companion: true }
    const read = { ...base, already_downloaded: true, header_says: { type: 'diffusion_model' } }
    page.answers.set('/civitai_remake/resolve', () => ({ resources: [read, addOn, companion], resolved_count: 3, unresolved_count: 0 }))
    useDownloads().follow()
    page.tell('civitai.download.progress', downloadEvent({ file_key: 'lora', status: 'completed' }))
    await Promise.resolve()
    expect(resolves()).toBe(1)
    page.tell('civitai.download.progress', downloadEvent({ file_key: base.file_key, task_id: 'other', status: 'completed' }))
    await expect.poll(() => lookup.resources.map((each) => each.file_key)).toEqual([base.file_key, 'lora', '0:8'])
    expect(resolves()).toBe(2)
    expect(lookup.switches).toEqual({ lora: false })
  })

  it('is kept as soon as it is shown, though the models are still asked for', async () => {
    const answer = page.answers.get('/civitai_remake/resolve')
    page.answers.set('/civitai_remake/resolve', () => new Promise(() => undefined))
    const lookup = useLookup()
    lookup.reference = '5'
    void lookup.lookUp()
    await expect.poll(() => lookup.metadata?.image_id).toBe(5)
    setActivePinia(createPinia())
    if (answer) page.answers.set('/civitai_remake/resolve', answer)
    const fresh = useLookup()
    await fresh.restore()
    expect([fresh.metadata?.image_id, fresh.resources.length]).toEqual([5, 1])
  })

  it('that is overtaken by a newer one shows nothing', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai_remake/fetch', (body) =>
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
    page.answers.set('/civitai_remake/fetch', () => ({ ...metadata(5), ...heavy }))
    page.answers.set('/civitai_remake/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [] }))
    const lookup = await look('5')
    await useWorkflow().generate()
    expect(lookup.metadata).toMatchObject(heavy)
    const sent = page.asked.filter(({ path }) => path !== '/civitai_remake/fetch').map(({ body }) => body?.metadata)
    expect(sent).toMatchObject([
      { raw: {}, graph: { prompt: null, workflow: null } },
      { raw: {}, graph: { prompt: null, workflow: null } },
    ])
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('heavy')
  })

  it('of a text and of a file has no number, and is kept', async () => {
    page.answers.set('/civitai_remake/fetch', () => ({ ...metadata(0), image_id: null }))
    const lookup = useLookup()
    await lookup.lookUpFile(new File(['png'], 'mine.png'))
    expect(page.asked[0]).toEqual({
      path: '/civitai_remake/fetch',
      body: { file: 'mine.png', headers: { 'X-Civitai-Remake': '1' } },
    })
    expect(lookup.file?.name).toBe('mine.png')
    setActivePinia(createPinia())
    await useLookup().restore()
    expect(useLookup().metadata?.image_id).toBeNull()
    expect(useLookup().state).toMatchObject({ given: { kind: 'file', name: 'mine.png' }, lightened: true })
  })

  it('shows the reason when it fails', async () => {
    page.answers.delete('/civitai_remake/fetch')
    const lookup = await look('5')
    expect(lookup.fault).toEqual({ code: 'gone', error: 'no such route', hint: 'h' })
  })

  it('that fails keeps what was shown and what was typed, and its fault goes with the next that does not', async () => {
    const lookup = await look('5')
    lookup.toggle('1:2')
    const before = lookup.metadata
    const answer = page.answers.get('/civitai_remake/fetch')
    page.answers.delete('/civitai_remake/fetch')
    await look('6')
    expect([lookup.fault?.code, lookup.reference, lookup.isTyped]).toEqual(['gone', '6', true])
    expect(lookup.metadata).toBe(before)
    expect([lookup.resources.length, lookup.switches, lookup.isComplete]).toEqual([1, { '1:2': false }, true])
    await lookup.lookUpFile(new File(['png'], 'mine.png'))
    expect([lookup.fault?.code, lookup.reference, lookup.file]).toEqual([expect.anything(), '6', null])
    setActivePinia(createPinia())
    await useLookup().restore()
    expect([useLookup().reference, useLookup().metadata?.image_id]).toEqual(['5', 5])
    if (answer) page.answers.set('/civitai_remake/fetch', answer)
    await look('6')
    expect([useLookup().fault, useLookup().metadata?.image_id, useLookup().isTyped]).toEqual([null, 6, false])
  })

  it('that is cancelled ends its request and leaves what was shown', async () => {
    const lookup = await look('5')
    page.answers.set('/civitai_remake/fetch', () => new Promise(() => undefined))
    lookup.reference = '6'
    void lookup.lookUp()
    expect([lookup.step, lookup.metadata?.image_id, typeof lookup.since]).toEqual(['image', 5, 'number'])
    lookup.cancel()
    expect(page.signal?.aborted).toBe(true)
    expect([lookup.step, lookup.since, lookup.fault]).toEqual([null, null, null])
    expect([lookup.metadata?.image_id, lookup.resources.length, lookup.reference]).toEqual([5, 1, '6'])
  })

  it('whose models fail, or are cancelled, can ask for them once more', async () => {
    const answer = page.answers.get('/civitai_remake/resolve')
    page.fail('/civitai_remake/resolve', { code: 'site_busy', error: 'busy', hint: '' })
    const lookup = await look('5')
    expect([lookup.metadata?.image_id, lookup.isComplete, lookup.fault?.code]).toEqual([5, false, 'site_busy'])
    page.answers.set('/civitai_remake/resolve', () => new Promise(() => undefined))
    void lookup.findModels()
    expect([lookup.step, lookup.fault]).toEqual(['models', null])
    lookup.cancel()
    expect([lookup.step, lookup.isComplete]).toEqual([null, false])
    if (answer) page.answers.set('/civitai_remake/resolve', answer)
    await lookup.findModels()
    expect([lookup.isComplete, lookup.resources.length]).toEqual([true, 1])
  })

  it('keeps what is typed while another one is read', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai_remake/fetch', () => new Promise((resolve) => (release = resolve)))
    const lookup = useLookup()
    lookup.reference = '5'
    const slow = lookup.lookUp()
    lookup.reference = 'the next one'
    release(metadata(5))
    await slow
    expect([lookup.reference, lookup.isTyped]).toEqual(['the next one', true])
  })

  it('keeps the digits of a graph', async () => {
    const text = '{"image_id":5,"resources":[],"other":{},"unreadable":[],"graph":{"nodes":1,"workflow":null,"prompt":{"1":{"seed":18446744073709551557}}}}'
    page.answers.set('/civitai_remake/fetch', () => new Response(text))
    const lookup = await look('5')
    expect(lookup.metadata && graphFile(lookup.metadata)?.text).toContain('"seed": 18446744073709551557')
  })

  it('asks nothing to give up before the work is done', async () => {
    await look('5')
    expect(page.requests.map(({ timeoutMs }) => timeoutMs)).toEqual([null, null])
  })
})

describe('choices', () => {
  const choices = {
    kind: 'choices',
    of: 'model',
    title: 'Soft Rain',
    page_url: null,
    images: [{ image_id: 7, image_url: null, preview_url: null, width: 1, height: 1, media: 'image', has_recipe: true }],
    resources: [{ ...one, file_key: '9:9' }],
  }
  beforeEach(() => {
    page.answers.set('/civitai_remake/fetch', (body) => (body?.image_id === '7' ? metadata(7) : choices))
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

  it('are asked for anew after a reload', async () => {
    await look('https://civitai.com/models/9')
    page.answers.set('/civitai_remake/fetch', () => ({ ...choices, title: 'Softer Rain' }))
    setActivePinia(createPinia())
    await useLookup().restore()
    expect(useLookup().choices?.title).toBe('Softer Rain')
  })

  it('stay for the way back when a picture cannot be read, and over a reload', async () => {
    const lookup = await look('https://civitai.com/models/9')
    page.answers.delete('/civitai_remake/fetch')
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
  it('are taken instead of a model, sent with the workflow, kept over a reload, and given back', async () => {
    page.answers.set('/civitai_remake/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [] }))
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
