import { watch } from 'vue'
import { useAnnouncements } from './announceStore'

/** Say these words to a screen reader whenever they become others; nothing of null. */
export function useAnnounced(words: () => string | null | undefined | false): void {
  const { announce } = useAnnouncements()
  watch(words, (now) => now && announce(now))
}
