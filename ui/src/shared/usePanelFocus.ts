import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** Whoever is here is busy: they type, or decide something. */
const BUSY = 'input, textarea, select, [contenteditable], [role=dialog] *, dialog *, [role=listbox] *'

/**
 * Go on in `first` when the user opens the panel, and where they came from when they close it. A panel that the page opens
 * by itself takes nothing, nor does one that comes while they are busy elsewhere.
 */
export function usePanelFocus(root: Ref<HTMLElement | null>, first: string): void {
  let opener: Element | null = null
  onMounted(() => {
    opener = document.activeElement
    // A press or a key lets the page do things for some seconds; a page that has only been loaded has none.
    const asked = navigator.userActivation?.isActive ?? false
    if (!asked || opener?.matches(BUSY)) return
    // The sidebar is put into the page after it has been filled, and its button has the focus until then.
    requestAnimationFrame(() => {
      if (document.activeElement === opener) root.value?.querySelector<HTMLElement>(first)?.focus()
    })
  })
  onBeforeUnmount(() => {
    const to = opener
    if (to instanceof HTMLElement && to !== document.body && root.value?.contains(document.activeElement)) {
      // The sidebar takes its own buttons away and puts them back while it closes.
      setTimeout(() => to.isConnected && to.focus())
    }
  })
}
