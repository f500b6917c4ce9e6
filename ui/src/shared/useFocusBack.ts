import { nextTick, onBeforeUnmount, watch, type Ref } from 'vue'

/**
 * Give the focus back to whatever had it when something opened, if it is still inside when that closes; where that has gone,
 * to the control of the panel that is marked as its resting place. Escape inside closes it by `close` and goes no further.
 */
export function useFocusBack(root: Ref<HTMLElement | null>, isOpen: () => boolean, close: () => void): void {
  let opener: Element | null = null
  watch(
    isOpen,
    (open) => {
      if (open) opener = document.activeElement
      else if (root.value?.contains(document.activeElement)) giveBack()
    },
    // Before the page changes: afterwards the focus is gone with what it was in.
    { flush: 'sync', immediate: true },
  )
  watch(root, (element, before) => {
    before?.removeEventListener('keydown', pressed)
    element?.addEventListener('keydown', pressed)
  }, { flush: 'post', immediate: true })
  onBeforeUnmount(() => root.value?.contains(document.activeElement) && giveBack())

  function giveBack(): void {
    const panel = root.value?.closest('.crm-panel')
    void nextTick(() => {
      const to = opener?.isConnected ? opener : panel?.querySelector('[data-focus-rest]')
      if (to instanceof HTMLElement) to.focus({ preventScroll: true })
    })
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !isOpen()) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
}
