/** A list of which a page shows the beginning and, when asked, more: ten thousand cards at once stop a browser. */

import { computed, type ComputedRef, ref, watch } from 'vue'

export const AT_ONCE = 60

export interface LongList<T> {
  shown: ComputedRef<readonly T[]>
  /** How many are not shown yet. */
  left: ComputedRef<number>
  /** How many the next step brings. */
  next: ComputedRef<number>
  showMore: () => void
}

/** `about` is what the list belongs to: another one begins at its beginning again. */
export function useLongList<T>(list: () => readonly T[], about: () => unknown): LongList<T> {
  const most = ref(AT_ONCE)
  watch(about, () => (most.value = AT_ONCE), { flush: 'sync' })
  const left = computed(() => Math.max(0, list().length - most.value))
  return {
    shown: computed(() => list().slice(0, most.value)),
    left,
    next: computed(() => Math.min(AT_ONCE, left.value)),
    showMore: () => (most.value += AT_ONCE),
  }
}
