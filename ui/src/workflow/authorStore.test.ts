import { beforeEach, describe, expect, it } from 'vitest'
import { useLookup } from '../lookup/lookupStore'
import { look, metadata, openPage, type Page } from '../testing/page'
import type { AuthorAnswer } from '../wire/authorWorkflow'
import { useAuthorWorkflow } from './authorStore'

const ROUTE = '/civitai_remake/author-workflow'
const graph = { source: 'graph', nodes: 2, prompt: { '1': {} }, workflow: null, repaired: false, key: 'k' }
const missing = (name: string) => ({ class: name, count: 1, pack: null, registry: null, address: null, core: false })
const answer = {
  form: 'ui', workflow: { nodes: [{ id: 1, type: 'X' }] }, node_count: 1, replaced: [], missing_models: [],
  missing_nodes: [missing('FaceDetailer'), missing('KSampler')], only_here: [], only_rebuild: [], rebuild: null,
} as unknown as AuthorAnswer // prettier-ignore

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/fetch', (body) => ({ ...metadata(Number(body?.image_id)), graph }))
  page.answers.set(ROUTE, () => answer)
})
const asked = () => page.asked.filter(({ path }) => path === ROUTE)

async function begin(reference = '5') {
  const lookup = await look(reference)
  const store = useAuthorWorkflow()
  if (lookup.metadata) store.begin(lookup.metadata)
  await Promise.resolve()
  return store
}

describe("the author's workflow", () => {
  it('is compared once for an image, without sending its graph; nodes of the page alone are not missing', async () => {
    const store = await begin()
    const shown = useLookup().metadata
    if (shown) store.begin(shown)
    await expect.poll(() => store.answer).not.toBeNull()
    expect(asked()).toHaveLength(1)
    expect((asked()[0]?.body?.metadata as { graph: object }).graph).toEqual({ ...graph, prompt: null, workflow: null })
    expect(store.answer?.missing_nodes.map((node) => node.class)).toEqual(['FaceDetailer'])
  })

  it('is loaded as the server says at that moment, after the model lists are fresh', async () => {
    const store = await begin()
    page.answers.set(ROUTE, () => ({ ...answer, node_count: 7 }))
    await store.load()
    expect([page.refreshed, page.loadedAuthors[0]?.node_count]).toEqual([1, 7])
    expect(store.loaded).toMatchObject({ name: 'civitai_5_author', nodeCount: 5, graphId: 'author 1', replaced: [] })
    expect(store.loading).toBe(false)
  })

  it('is noted with its look-up, where that is kept', async () => {
    const notes = () => page.asked.filter(({ path }) => path === '/civitai_remake/recent-note').map(({ body }) => body)
    await (await begin()).load()
    expect(notes()).toEqual([])
    page.answers.set('/civitai_remake/fetch', (body) => ({ ...metadata(Number(body?.image_id)), graph, recent: 'r6' }))
    const store = await begin('6')
    await store.load()
    expect(notes()).toEqual([{ id: 'r6', state: 'workflow_made' }])
    expect([store.confirmed?.name, store.fault]).toEqual(['civitai_6_author', null])
  })

  it('that the server no longer has loads nothing and says what to do', async () => {
    page.answers.delete(ROUTE)
    const store = await begin()
    await store.load()
    expect(page.loadedAuthors).toEqual([])
    expect(store.fault).toMatchObject({ error: 'no such route' })
  })

  it('of an image without one is not asked for, and the choice begins anew with each image', async () => {
    const store = await begin()
    store.choice = 'author'
    page.answers.set('/civitai_remake/fetch', (body) => metadata(Number(body?.image_id)))
    await begin('6')
    expect([store.choice, store.answer, asked().length]).toEqual(['rebuild', null, 1])
  })
})
