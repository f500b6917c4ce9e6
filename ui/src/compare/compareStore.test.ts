import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useLookup } from '../lookup/lookupStore'
import { useRecent } from '../recent/recentStore'
import { recentPicture } from '../testing/examples'
import { look, metadata, openPage, type Page } from '../testing/page'
import { useWorkflow } from '../workflow/workflowStore'
import { useCompare } from './compareStore'

const RECENT = 'a'.repeat(16)
const ADDRESS = 'https://image.example/5.png'
const looked = { ...metadata(5), media: 'image', image_url: ADDRESS, preview_url: ADDRESS, seed: 7, recent: RECENT }
const picture = (count: number) => ({ filename: `civitai_5_0000${count}_.png`, subfolder: '', type: 'output' })

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/fetch', () => looked)
  page.answers.set('/civitai_remake/generate', () => ({
    workflow: {}, workflow_type: 'txt2img', grade: 'near', seed: 7,
    fidelity: [{ field: 'sampler', level: 'approximated', asked: 'A', used: 'B', why: '' }],
  })) // prettier-ignore
  page.answers.set('/civitai_remake/recent-note', () => ({ picture: recentPicture({ id: RECENT, state: 'run' }) }))
  page.answers.set('/civitai_remake/compare', () => ({ msssim: 0.9412, likeness: 'same_picture', differs: [{ text: 'larger' }] }))
  page.answers.set('/civitai_remake/recent?search=', () => ({ pictures: [], most: 50 }))
})

async function loadWorkflow(): Promise<void> {
  useCompare().follow()
  await look('5')
  await useWorkflow().generate()
}

/** ComfyUI runs the graph and tells of it. */
function run(graphId: string, ...pictures: object[]): void {
  page.answers.set('/history/p', () => ({
    p: { prompt: [0, 'p', { '3': { inputs: { seed: 7 } } }, { extra_pnginfo: { workflow: { id: graphId } } }], outputs: { '9': { images: pictures } } },
  }))
  page.tellHost('execution_start', { prompt_id: 'p' })
  page.tellHost('executing', '3')
  page.tellHost('execution_success', { prompt_id: 'p' })
  page.tellHost('executing', null)
}
const results = () => useCompare().resultsOf(looked as never)
const asked = (route: string) => page.asked.filter(({ path }) => path === `/civitai_remake/${route}`).map(({ body }) => body)
const settle = async () => {
  await expect.poll(() => results()[0]).toBeDefined()
  await expect.poll(() => useCompare().busy.size).toBe(0)
}

describe('a run of a workflow that was loaded here', () => {
  it('is noted with its seed and report, compared, and shown', async () => {
    await loadWorkflow()
    run('graph 1', picture(1))
    await expect.poll(() => results()[0]?.msssim).toBe(0.9412)
    const said = { ...picture(1), seed: 7, grade: 'near', differs: ['sampler: A → B'] }
    const notes = [said, { ...said, differs: ['larger', 'sampler: A → B'] }].map((result) => ({ id: RECENT, result }))
    await expect.poll(() => asked('recent-note')).toEqual(notes)
    expect(asked('compare')).toEqual([{ original: ADDRESS, result: picture(1), recent: RECENT }])
    expect(results()[0]).toMatchObject({ ...notes[1]?.result, likeness: 'same_picture' })
    expect(useCompare().newest).toBe('output//civitai_5_00001_.png')
  })

  it('shows all pictures of a batch', async () => {
    await loadWorkflow()
    run('graph 1', picture(1), picture(2))
    await expect.poll(() => results().filter(({ msssim }) => msssim !== null).length).toBe(2)
  })

  it('is known after a reload of the page', async () => {
    await loadWorkflow()
    setActivePinia(createPinia())
    useCompare().follow()
    run('graph 1', picture(1))
    await settle()
    expect(results()).toHaveLength(1)
  })

  it('is asked about again where the socket was away when it ended', async () => {
    await loadWorkflow()
    page.answers.set('/history/p', () => ({}))
    page.tellHost('execution_start', { prompt_id: 'p' })
    page.tellHost('executing', null)
    await expect.poll(() => page.asked.at(-1)?.path).toBe('/history/p')
    const answer = { p: { prompt: [0, 'p', {}, { extra_pnginfo: { workflow: { id: 'graph 1' } } }], outputs: { '9': { images: [picture(1)] } } } }
    page.answers.set('/history/p', () => answer)
    page.tellHost('reconnected', undefined)
    await settle()
    expect(results()[0]).toMatchObject({ ...picture(1), seed: null })
  })

  it('stays, with what went wrong, where the two cannot be compared; and can be tried again', async () => {
    page.fail('/civitai_remake/compare', { code: 'numerics_missing', error: 'e', hint: 'h' })
    await loadWorkflow()
    run('graph 1', picture(1))
    await settle()
    const compare = useCompare()
    await expect.poll(() => compare.faults['output//civitai_5_00001_.png']?.code).toBe('numerics_missing')
    expect(results()[0]?.msssim).toBeNull()
    page.answers.set('/civitai_remake/compare', () => ({ msssim: null, likeness: 'unknown', differs: [] }))
    await compare.compare({ key: RECENT, recent: RECENT, address: ADDRESS }, picture(1) as never)
    expect([results()[0]?.likeness, compare.faults]).toEqual(['unknown', {}])
  })

  it('of a look-up that was forgotten is shown, and no fault', async () => {
    page.fail('/civitai_remake/recent-note', { code: 'recent_unknown', error: 'e', hint: 'h' })
    await loadWorkflow()
    run('graph 1', picture(1))
    await expect.poll(() => results()[0]?.msssim).toBe(0.9412)
    expect(useCompare().faults).toEqual({})
  })

  it('is shown where nothing is kept at all', async () => {
    page.answers.set('/civitai_remake/fetch', () => ({ ...looked, recent: null }))
    await loadWorkflow()
    run('graph 1', picture(1))
    const mine = () => useCompare().resultsOf({ ...looked, recent: null } as never)
    await expect.poll(() => mine()[0]?.msssim).toBe(0.9412)
    expect(asked('recent-note')).toEqual([])
    expect(asked('compare')).toEqual([{ original: ADDRESS, result: picture(1) }])
  })
})

describe('an original', () => {
  it('that was dropped goes along with the comparison', async () => {
    page.answers.set('/civitai_remake/fetch', () => ({ ...looked, image_id: null, image_url: null, preview_url: null }))
    useCompare().follow()
    await useLookup().lookUpFile(new File(['png'], 'mine.png'))
    await useWorkflow().generate()
    run('graph 1', picture(1))
    await expect.poll(() => asked('compare').length).toBe(1)
    expect(asked('compare')[0]).toMatchObject({ file: 'mine.png', recent: RECENT, result: JSON.stringify(picture(1)) })
  })

  it('that is nowhere leaves the result alone', async () => {
    page.answers.set('/civitai_remake/fetch', () => ({ ...looked, image_url: null, preview_url: null }))
    await loadWorkflow()
    run('graph 1', picture(1))
    await settle()
    expect([results().length, asked('compare')]).toEqual([1, []])
    expect(useCompare().canCompare({ ...looked, image_url: null, preview_url: null } as never)).toBe(false)
  })
})

describe('a run of another graph', () => {
  it('is nobody\'s', async () => {
    await loadWorkflow()
    run('somebody else', picture(1))
    await expect.poll(() => page.asked.at(-1)?.path).toBe('/history/p')
    await Promise.resolve()
    expect([results(), asked('recent-note')]).toEqual([[], []])
  })
})

it('results that the server keeps are shown with those of the page', async () => {
  const kept = recentPicture({ id: RECENT, results: [{ ...picture(9), date: '2026-01-01T00:00:00Z', seed: 1, grade: null, differs: [], msssim: 0.3, likeness: 'different' } as never] })
  page.answers.set('/civitai_remake/recent?search=', () => ({ pictures: [kept], most: 50 }))
  page.answers.set('/civitai_remake/recent-note', () => ({ picture: kept }))
  await useRecent().refresh()
  await loadWorkflow()
  run('graph 1', picture(1))
  await settle()
  expect(results().map(({ filename }) => filename)).toEqual(['civitai_5_00001_.png', 'civitai_5_00009_.png'])
})
