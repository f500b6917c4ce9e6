import { beforeEach, describe, expect, it } from 'vitest'
import { BATCH_EVENT } from '../api/client'
import { batchAnswer } from '../testing/examples'
import { openPage, type Page } from '../testing/page'
import { useBatch } from './batchStore'

const ID = '2026-11-26-00000001'
let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/batch', () => ({ batch: batchAnswer({}) }))
  for (const path of ['batch-go-on', 'batch-cancel']) page.answers.set(`/civitai_remake/${path}`, () => ({ batch: batchAnswer({}) }))
})

describe('a batch', () => {
  it('begins with the pictures, and unticks them', async () => {
    const batch = useBatch()
    batch.picked = new Set([7, 8])
    await batch.begin([7, 8], 'Post 5')
    expect(page.asked).toEqual([{ path: '/civitai_remake/batch', body: { image_ids: [7, 8], title: 'Post 5' } }])
    expect([batch.shown?.id, batch.atWork, batch.picked.size]).toEqual([ID, true, 0])
  })

  it('that cannot begin keeps the ticks and says why', async () => {
    page.fail('/civitai_remake/batch', { code: 'batch_in_use', error: 'Another one.', hint: 'Wait.' })
    const batch = useBatch()
    batch.picked = new Set([7])
    await batch.begin([7], '')
    expect([batch.fault?.code, batch.picked.size, batch.shown]).toEqual(['batch_in_use', 1, null])
  })

  it('is followed, and nobody else is', () => {
    const batch = useBatch()
    batch.follow()
    page.tell(BATCH_EVENT, batchAnswer({ done: 3 }))
    page.tellHost(BATCH_EVENT, { ...batchAnswer({ done: 9 }), pack: 'another' })
    expect(batch.current?.done).toBe(3)
  })

  it('is asked for again when ComfyUI is back; what was told meanwhile is newer', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai_remake/batch', () => new Promise((resolve) => (release = resolve)))
    const batch = useBatch()
    batch.follow()
    page.tellHost('reconnected', null)
    await expect.poll(() => page.asked.length).toBe(1)
    page.tell(BATCH_EVENT, batchAnswer({ done: 4 }))
    release({ batch: batchAnswer({ done: 1 }) })
    await new Promise((resolve) => setTimeout(resolve))
    expect(batch.current?.done).toBe(4)
  })

  it('of long ago is not shown, and one that was seen at work is until it is hidden', async () => {
    const batch = useBatch()
    batch.follow()
    page.answers.set('/civitai_remake/batch', () => ({ batch: batchAnswer({ phase: 'ended' }) }))
    await batch.refresh()
    expect([batch.current?.phase, batch.shown]).toEqual(['ended', null])
    page.tell(BATCH_EVENT, batchAnswer({}))
    page.tell(BATCH_EVENT, batchAnswer({ phase: 'ended' }))
    expect(batch.shown?.phase).toBe('ended')
    if (batch.shown) batch.hide(batch.shown)
    expect(batch.shown).toBeNull()
    // One that goes on is seen again.
    page.tell(BATCH_EVENT, batchAnswer({}))
    expect(batch.shown?.phase).toBe('working')
  })

  it('that was stopped is shown, and goes on or is cancelled by its own name', async () => {
    const batch = useBatch()
    batch.follow()
    page.tell(BATCH_EVENT, batchAnswer({ phase: 'stopped' }))
    const stopped = batch.shown
    expect(stopped?.phase).toBe('stopped')
    if (!stopped) return
    await batch.goOn(stopped)
    await batch.cancel(stopped)
    expect(page.asked).toEqual([
      { path: '/civitai_remake/batch-go-on', body: { batch: ID } },
      { path: '/civitai_remake/batch-cancel', body: { batch: ID } },
    ])
  })

  it('is of the pictures that are shown: those of another post have no ticks', () => {
    const batch = useBatch()
    batch.pickFrom('post 5')
    batch.picked = new Set([7])
    batch.pickFrom('post 5')
    expect(batch.picked.size).toBe(1)
    batch.pickFrom('post 6')
    expect(batch.picked.size).toBe(0)
  })

  it('that ends while the panel is out of sight says so in a toast', () => {
    const batch = useBatch()
    batch.follow()
    page.inView = false
    page.tell(BATCH_EVENT, batchAnswer({}))
    page.tell(BATCH_EVENT, batchAnswer({ phase: 'stopped' }))
    page.tell(BATCH_EVENT, batchAnswer({}))
    page.tell(BATCH_EVENT, batchAnswer({ phase: 'ended', done: 11, failed: 1, left: 0 }))
    page.tell(BATCH_EVENT, batchAnswer({ phase: 'ended', done: 11, failed: 1, left: 0 }))
    page.inView = true
    page.tell(BATCH_EVENT, batchAnswer({}))
    page.tell(BATCH_EVENT, batchAnswer({ phase: 'failed' }))
    expect(page.notices).toEqual([
      { kind: 'warning', title: 'Batch: Post 5: Done', detail: '11 made · 1 failed', open: 'Show the batch' },
    ])
  })

  it('of which there is none is none', async () => {
    page.answers.set('/civitai_remake/batch', () => ({ batch: null }))
    await useBatch().refresh()
    expect(useBatch().current).toBeNull()
  })
})
