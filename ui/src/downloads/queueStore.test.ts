import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useConnection } from '../api/connectionStore'
import { downloadEvent } from '../testing/examples'
import { openPage, type Page } from '../testing/page'
import { GATHER_MS, useDownloads } from './downloadsStore'
import { useQueue } from './queueStore'

let page: Page
beforeEach(async () => {
  page = openPage()
  const waiting = ['a', 'b', 'c'].map((key) => downloadEvent({ file_key: key, filename: `${key}.safetensors`, status: 'waiting' }))
  page.answers.set('/civitai_remake/downloads', () => ({ downloads: waiting, waiting: ['c', 'a', 'b'] }))
  page.answers.set('/civitai_remake/download-move', () => ({ moved: true }))
  useDownloads().follow()
  await useDownloads().refresh()
})

describe('the order of what waits', () => {
  it('is the one the server tells', () => {
    const downloads = useDownloads()
    expect(downloads.waiting).toEqual(['c', 'a', 'b'])
    page.tell('civitai.download.order', { waiting: ['b', 'c', 'a'] })
    expect(downloads.waiting).toEqual(['b', 'c', 'a'])
    page.tell('civitai.download.order', {})
    expect(downloads.waiting).toEqual(['b', 'c', 'a'])
  })

  it('changes at once by hand, and the server is asked for the place among those that wait', () => {
    const downloads = useDownloads()
    page.tell('civitai.download.progress', downloadEvent({ file_key: 'c' }))
    useQueue().move('b', 0)
    expect(downloads.waiting).toEqual(['b', 'a'])
    expect(page.asked.at(-1)).toEqual({ path: '/civitai_remake/download-move', body: { file_key: 'b', place: 0 } })
    expect(useQueue().news).toBe('b.safetensors is now 1 of 2 that wait.')
  })

  it('stays as it was while nobody could be told', () => {
    useConnection().away = true
    useQueue().move('b', 0)
    expect([useDownloads().waiting, useQueue().news]).toEqual([['c', 'a', 'b'], ''])
    expect(page.asked.map(({ path }) => path)).not.toContain('/civitai_remake/download-move')
  })

  it('is not taken back for a moment by what the server had told before', async () => {
    const downloads = useDownloads()
    downloads.move('b', 0)
    downloads.move('b', 1)
    page.tell('civitai.download.order', { waiting: ['b', 'c', 'a'] })
    expect(downloads.waiting).toEqual(['c', 'b', 'a'])
    page.tell('civitai.download.order', { waiting: ['a', 'c', 'b'] })
    await vi.waitFor(() => expect(downloads.waiting).toEqual(['a', 'c', 'b']))
  })

  it('is asked for again where the server refuses', async () => {
    page.fail('/civitai_remake/download-move', { code: 'task_unknown', error: 'e', hint: 'h' })
    useQueue().move('b', 0)
    await vi.waitFor(() => expect(useDownloads().waiting).toEqual(['c', 'a', 'b']))
    expect(useDownloads().fault?.code).toBe('task_unknown')
  })
})

describe('progress', () => {
  it('is gathered, and what has ended is taken in at once with all before it', () => {
    vi.useFakeTimers()
    const downloads = useDownloads()
    const tell = (progress: number, status: 'downloading' | 'completed' = 'downloading'): void =>
      page.tell('civitai.download.progress', downloadEvent({ file_key: 'a', progress, status }))
    const shown = (): number | undefined => downloads.files.a?.progress
    tell(10)
    expect(shown()).toBe(10)
    tell(20)
    tell(30)
    expect(shown()).toBe(10)
    vi.advanceTimersByTime(GATHER_MS)
    expect(shown()).toBe(30)
    tell(40)
    tell(100, 'completed')
    expect([shown(), downloads.files.a?.status]).toEqual([100, 'completed'])
    vi.useRealTimers()
  })
})

describe('the queue in view', () => {
  it('comes by itself where there is nothing else, and makes room for a look-up', () => {
    const queue = useQueue()
    queue.offer(false)
    expect(queue.open).toBe(false)
    queue.offer(true)
    expect(queue.open).toBe(true)
    queue.offer(false)
    expect(queue.open).toBe(false)
  })

  it('stays where somebody has asked for it', () => {
    const queue = useQueue()
    queue.toggle()
    queue.offer(false)
    expect(queue.open).toBe(true)
    queue.toggle()
    expect(queue.open).toBe(false)
  })

  it('keeps what has ended when a new look-up forgets it', () => {
    const downloads = useDownloads()
    page.tell('civitai.download.progress', downloadEvent({ file_key: 'a', status: 'completed' }))
    downloads.forget(['a'])
    expect([downloads.files.a, downloads.queue.done.map((one) => one.file_key)]).toEqual([undefined, ['a']])
  })
})
