/** Keeps how far an element is scrolled, for whatever it shows, and puts it back there. */

import { nextTick, onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { useView } from './viewStore'

/** What is shown may still grow: pictures and results come later. */
const SETTLES_MS = 2000

export function usePlace(element: Ref<HTMLElement | null>, key: () => string): void {
  const view = useView()
  /** Where it is to be, until it is there or the user scrolls. */
  let wanted: number | null = null
  let until: ReturnType<typeof setTimeout> | undefined
  const grown = new ResizeObserver(reach)

  function reach(): void {
    const body = element.value
    if (!body || wanted === null) return
    body.scrollTop = wanted
    if (Math.abs(body.scrollTop - wanted) <= 1) settle()
  }

  function settle(): void {
    clearTimeout(until)
    wanted = null
    grown.disconnect()
  }

  async function restore(): Promise<void> {
    view.show(key())
    settle()
    wanted = view.current().top
    await nextTick()
    for (const child of element.value?.children ?? []) grown.observe(child)
    until = setTimeout(settle, SETTLES_MS)
    reach()
  }

  function scrolled(): void {
    // What the page does by itself, while what is shown changes, is no place that anybody has chosen.
    if (wanted === null && element.value) view.setTop(Math.round(element.value.scrollTop))
  }

  // Before what is shown is drawn, so that its folds are its own.
  watch(key, () => void restore(), { flush: 'sync' })
  view.show(key())
  onMounted(() => {
    const body = element.value
    body?.addEventListener('scroll', scrolled, { passive: true })
    for (const hand of ['wheel', 'pointerdown', 'keydown']) body?.addEventListener(hand, settle, { passive: true })
    void restore()
  })
  onBeforeUnmount(settle)
}
