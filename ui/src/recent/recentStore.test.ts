import { beforeEach, describe, expect, it } from 'vitest'
import { RECENT_EVENT } from '../api/client'
import { useLookup } from '../lookup/lookupStore'
import { recentPicture } from '../testing/examples'
import { metadata, openPage, type Page } from '../testing/page'
import { useRecent } from './recentStore'

const mine = recentPicture()
const text = recentPicture({ id: 'b'.repeat(16), source: 'text', given: null, reopens: 'metadata', image_id: null })

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/recent?search=', () => ({ pictures: [mine, text], most: 50 }))
  page.answers.set('/civitai_remake/recent?search=rainy%20run', () => ({ pictures: [mine], most: 50 }))
  page.answers.set('/civitai_remake/recent-remove', () => ({ removed: true }))
})

describe('the recent pictures', () => {
  it('are asked for, searched on the server, and asked for again when they change', async () => {
    const recent = useRecent()
    recent.follow()
    await recent.searchFor(' rainy run ')
    expect([recent.pictures, recent.found]).toEqual([[mine, text], [mine]])
    page.answers.set('/civitai_remake/recent?search=', () => ({ pictures: [text], most: 50 }))
    page.answers.set('/civitai_remake/recent?search=rainy%20run', () => ({ pictures: [], most: 50 }))
    page.tell(RECENT_EVENT, {})
    await expect.poll(() => recent.pictures).toEqual([text])
    expect(recent.found).toEqual([])
    page.listeners.get(RECENT_EVENT)?.({ pack: 'another' })
    expect(page.asked).toHaveLength(4)
    await recent.searchFor('')
    expect(recent.found).toBeNull()
  })

  it('of an overtaken question are not shown', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai_remake/recent?search=slow', () => new Promise((resolve) => (release = resolve)))
    const recent = useRecent()
    const slow = recent.searchFor('slow')
    await expect.poll(() => page.asked.length).toBe(2)
    await recent.searchFor('rainy run')
    release({ pictures: [], most: 50 })
    await slow
    expect(recent.found).toEqual([mine])
  })

  it('are looked up again by their reference', async () => {
    const recent = useRecent()
    recent.open = true
    await recent.reopen(mine)
    expect(page.asked.find(({ path }) => path === '/civitai_remake/fetch')?.body).toEqual({ image_id: '5' })
    expect([useLookup().metadata?.image_id, recent.open]).toEqual([5, false])
  })

  it('of a text are shown from what was kept, and go on as after a look-up', async () => {
    page.answers.set(`/civitai_remake/recent-metadata?id=${text.id}`, () => ({ ...metadata(0), image_id: null, prompt: 'sea' }))
    await useRecent().reopen(text)
    const lookup = useLookup()
    expect([lookup.metadata?.prompt, lookup.resources.length]).toEqual(['sea', 1])
    expect(lookup.state.given).toEqual({ kind: 'text' })
  })

  it('that cannot be shown again are left alone', async () => {
    await useRecent().reopen({ ...text, reopens: 'never' })
    expect(page.asked).toEqual([])
  })

  it('are removed; one that another page has removed first is no fault', async () => {
    const recent = useRecent()
    await recent.remove(mine)
    await recent.removeAll()
    const bodies = page.asked.filter(({ path }) => path.endsWith('recent-remove')).map(({ body }) => body)
    expect(bodies).toEqual([{ id: mine.id }, { all: true }])
    page.answers.delete('/civitai_remake/recent-remove')
    await recent.remove(mine)
    expect(recent.fault?.code).toBe('gone')
    page.fail('/civitai_remake/recent-remove', { code: 'recent_unknown', error: 'e', hint: 'h' })
    await recent.remove(mine)
    expect(recent.fault).toBeNull()
  })
})
