/** A component that ComfyUI puts on its page and takes off again, as often as it likes; what it shows outlives it in the stores. */

import type { Pinia } from 'pinia'
import { createApp, type App, type Component } from 'vue'

export interface Mounted {
  render: (element: HTMLElement) => void
  destroy: () => void
}

/** `shown` is called each time it has been put there. */
export function mounted(component: Component, pinia: Pinia, shown: () => void = () => undefined): Mounted {
  let app: App | null = null

  function destroy(): void {
    app?.unmount()
    app = null
  }

  function render(element: HTMLElement): void {
    destroy()
    element.replaceChildren()
    // As high as its place: what stands at the head and the foot stays in view, and what is between them scrolls.
    element.style.height = '100%'
    app = createApp(component).use(pinia)
    app.mount(element)
    shown()
  }

  return { render, destroy }
}
