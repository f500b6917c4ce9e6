import { onBeforeUnmount, ref, type Ref } from 'vue'

const MINUTE_MS = 60_000

/** The time, told anew each minute: what happened `5 minutes ago` grows older while it is looked at. */
export function useNow(): Ref<number> {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), MINUTE_MS)
  onBeforeUnmount(() => clearInterval(timer))
  return now
}
