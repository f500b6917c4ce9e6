import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useAnnouncements } from './announceStore'

beforeEach(() => setActivePinia(createPinia()))

describe('announcements', () => {
  it('of one moment are said together, and the same ones again', async () => {
    const store = useAnnouncements()
    store.announce('Two models.')
    store.announce('Ready.')
    await nextTick()
    expect(store.said).toBe('Two models. Ready.')
    store.announce('Saved.')
    await nextTick()
    store.announce('Saved.')
    await nextTick()
    expect(store.said).toBe('Saved.\u00a0')
  })
})
