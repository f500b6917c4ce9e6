import { onScopeDispose, watch } from 'vue'
import { useAnnouncements } from './announceStore'

/** Each key that is pressed changes them: only what it comes to is worth saying. */
export const WHILE_TYPING_MS = 700

/** Say these words to a screen reader whenever they have become others, and rested for so long; nothing of null. */
export function useAnnounced(words: () => string | null | undefined | false, restMs = 0): void {
  const { announce } = useAnnouncements()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(words, (now) => {
    clearTimeout(timer)
    if (!now) return
    if (restMs === 0) announce(now)
    else timer = setTimeout(() => announce(now), restMs)
  })
  onScopeDispose(() => clearTimeout(timer))
}
