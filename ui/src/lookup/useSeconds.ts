import { computed, onScopeDispose, ref, watch, type ComputedRef } from 'vue'

const SECOND_MS = 1000

/** The whole seconds since a moment of this page's clock, told anew while there is one; 0 without one. */
export function useSeconds(since: () => number | null): ComputedRef<number> {
  const now = ref(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  const tick = (): void => void (now.value = Date.now())

  watch(
    since,
    (moment) => {
      clearInterval(timer)
      tick()
      timer = moment === null ? undefined : setInterval(tick, SECOND_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearInterval(timer))
  return computed(() => {
    const moment = since()
    return moment === null ? 0 : Math.max(0, Math.floor((now.value - moment) / SECOND_MS))
  })
}
