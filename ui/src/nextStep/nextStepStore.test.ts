import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useDownloads } from '../downloads/downloadsStore'
import { usePreflight } from '../downloads/preflightStore'
import { useKey } from '../settings/keyStore'
import { downloadEvent, keyState, resource } from '../testing/examples'
import { look, metadata, openPage, type Page } from '../testing/page'
import { useAuthorWorkflow } from '../workflow/authorStore'
import { useNextStep } from './nextStepStore'

const file = { file_key: '1:2', filename: 'x', folder: '/m', bytes: 5, kept_bytes: 0, can_run_code: false, needs_key: true }
const found = { files: [file], refused: [], total_bytes: 5, drives: [], fits: true, has_key: false, key_valid: null, pickles_allowed: false }
const times = (page: Page, path: string): number => page.asked.filter((one) => one.path === `/civitai_remake/${path}`).length
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve))
  await nextTick()
}

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/resolve', () => ({ resources: [resource({ size_kb: 10 })] }))
  page.answers.set('/civitai_remake/preflight', () => ({ ...found, has_key: true, key_valid: true }))
  page.answers.set('/civitai_remake/download-all', () => ({ task_id: 't1', refused: [] }))
  page.answers.set('/civitai_remake/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [], grade: 'near' }))
  useDownloads().follow()
})

const come = (): void =>
  page.tell('civitai.download.progress', downloadEvent({ status: 'completed', path: '/m/loras/x.safetensors' }))

describe('the way of an image', () => {
  it('is one step after the other, and nothing is asked where nothing must be decided', async () => {
    const next = useNextStep()
    expect(next.step).toBe('lookUp')
    await look('5')
    expect(next.step).toBe('download')
    await next.download()
    expect(next.step).toBe('downloading')
    come()
    expect(next.step).toBe('load')
    await next.load()
    expect(next.step).toBe('run')
    await next.run()
    expect([page.queued, next.queued]).toEqual([1, true])
  })

  it('does not run what is not in front', async () => {
    const next = useNextStep()
    await look('5')
    come()
    await next.load()
    page.front = 'mine'
    await next.run()
    expect([page.queued, next.step]).toEqual([0, 'load'])
  })

  it("does not run the author's workflow of another image that has come late", async () => {
    const graph = { source: 'graph', nodes: 1, prompt: null, workflow: null, repaired: false, key: 'k' }
    page.answers.set('/civitai_remake/fetch', (body) => ({ ...metadata(Number(body?.image_id)), graph }))
    page.answers.set('/civitai_remake/author-workflow', () => ({ form: 'ui', workflow: {}, replaced: [], missing_nodes: [] }))
    page.answers.set('/civitai_remake/resolve', () => ({ resources: [resource({ already_downloaded: true })] }))
    const author = useAuthorWorkflow()
    const show = async (reference: string): Promise<void> => {
      const { metadata: shown } = await look(reference)
      if (shown) author.begin(shown)
      author.choice = 'author'
    }
    let release: () => void = () => undefined
    page.refreshModels = () => new Promise((resolve) => (release = resolve))
    await show('5')
    const late = author.load()
    await settle()
    await show('6')
    release()
    await late
    const next = useNextStep()
    next.look()
    expect([author.loaded?.name, page.front, next.step]).toEqual(['civitai_5_author', 'civitai_5_author', 'load'])
  })

  it('goes on by itself where that was asked for', async () => {
    const next = useNextStep()
    await look('5')
    await next.download('load')
    expect([next.follow, page.loaded.length]).toEqual(['load', 0])
    come()
    await settle()
    expect([next.follow, page.loaded.length, next.step]).toEqual([null, 1, 'run'])
  })

  it('does not go on after a download that has failed', async () => {
    const next = useNextStep()
    await look('5')
    await next.download('load')
    page.tell('civitai.download.progress', downloadEvent({ status: 'failed' }))
    await settle()
    expect([next.follow, page.loaded.length, next.step]).toEqual([null, 0, 'download'])
  })

  it.each([
    ['completed', [null, 1, 'run']],
    ['failed', [null, 0, 'download']],
  ] as const)('goes on, or not, also where the file had %s before the request for it was answered', async (status, end) => {
    page.answers.set('/civitai_remake/download-all', async () => {
      page.tell('civitai.download.progress', downloadEvent({ status, path: '/m/loras/x.safetensors' }))
      await settle()
      return { task_id: 't1', refused: [] }
    })
    const next = useNextStep()
    await look('5')
    await next.download('load')
    await settle()
    expect([next.follow, page.loaded.length, next.step]).toEqual(end)
  })

  it('waits for what has to be decided, and forgets what was to follow where it is called off', async () => {
    page.answers.set('/civitai_remake/preflight', () => ({ ...found, has_key: true, key_valid: true, fits: false }))
    const next = useNextStep()
    await look('5')
    await next.download('load')
    await settle()
    expect([next.follow, usePreflight().open]).toEqual(['load', true])
    usePreflight().open = false
    await settle()
    expect([next.follow, page.loaded.length, next.step]).toEqual([null, 0, 'download'])
  })

  it('wants a key first where one is wanted and none is there, and then fetches', async () => {
    page.answers.set('/civitai_remake/preflight', () => found)
    page.answers.set('/civitai_remake/key', () => keyState({ set: false, source: 'none', keys: { environment: null, file: null } }))
    await useKey().refresh()
    const next = useNextStep()
    await look('5')
    await settle()
    expect([next.step, times(page, 'preflight')]).toEqual(['addKey', 1])
    next.addKey()
    page.answers.set('/civitai_remake/key', () => keyState({ done: 'stored', valid: true }))
    page.answers.set('/civitai_remake/preflight', () => ({ ...found, has_key: true, key_valid: true }))
    await useKey().set('right')
    await settle()
    expect([next.step, times(page, 'download-all')]).toEqual(['downloading', 1])
  })
})
