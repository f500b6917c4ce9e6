/** What the panel says to whoever does not see it change: one place for all of it. */

import { defineStore } from 'pinia'
import { nextTick, ref } from 'vue'

export const useAnnouncements = defineStore('civitai-remake-announcements', () => {
  const said = ref('')
  const waiting: string[] = []

  /** Say it when the screen reader has nothing more urgent; what comes in the same moment is said together. */
  function announce(words: string): void {
    if (waiting.push(words) > 1) return
    void nextTick(() => {
      const text = waiting.splice(0).join(' ')
      // The same words again are news only where the text changes.
      said.value = text === said.value ? `${text}\u00a0` : text
    })
  }

  return { said, announce }
})
