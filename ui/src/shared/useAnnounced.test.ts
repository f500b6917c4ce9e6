import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useAnnouncements } from './announceStore'
import { useAnnounced, WHILE_TYPING_MS } from './useAnnounced'

beforeEach(() => setActivePinia(createPinia()))

it('what is typed is said once it rests, and not any more when it is gone or out of sight', async () => {
  vi.useFakeTimers()
  const words = ref('')
  const said: string[] = []
  const scope = effectScope()
  scope.run(() => useAnnounced(() => words.value, WHILE_TYPING_MS))
  const type = async (text: string, rest: number): Promise<void> => {
    words.value = text
    await nextTick()
    await vi.advanceTimersByTimeAsync(rest)
    said.push(useAnnouncements().said)
  }
  await type('Image 9', 100)
  await type('Image 90', 100)
  await type('Image 900', WHILE_TYPING_MS)
  await type('Image 1', 100)
  await type('', WHILE_TYPING_MS)
  await type('Image 2', 100)
  scope.stop()
  await vi.advanceTimersByTimeAsync(WHILE_TYPING_MS)
  expect([...said, useAnnouncements().said]).toEqual(['', '', 'Image 900', 'Image 900', 'Image 900', 'Image 900', 'Image 900'])
  vi.useRealTimers()
})
