/** `v-needs-server`: a control that does nothing while ComfyUI is away, and says why. */

import { watch, type ObjectDirective } from 'vue'
import { say } from '../words/say'
import { useConnection } from './connectionStore'

interface Marked {
  /** Mark it as it is to be now. */
  mark: () => void
  end: () => void
}

const marked = new WeakMap<HTMLElement, Marked>()

export const vNeedsServer: ObjectDirective<HTMLElement> = {
  mounted(element) {
    const connection = useConnection()
    // What it says and is while ComfyUI is there.
    let own: { title: string | null; disabled: string | null } | null = null

    function mark(): void {
      if (connection.away) {
        own ??= { title: element.getAttribute('title'), disabled: element.getAttribute('aria-disabled') }
        element.setAttribute('title', say('api.awayReason'))
        element.setAttribute('aria-disabled', 'true')
      } else if (own) {
        put(element, 'title', own.title)
        put(element, 'aria-disabled', own.disabled)
        own = null
      }
    }
    function refuse(event: Event): void {
      if (!connection.away) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }

    const stop = watch(() => connection.away, mark, { flush: 'post' })
    // In the capturing phase, so that it comes before the control's own listener.
    element.addEventListener('click', refuse, true)
    marked.set(element, { mark, end: stop })
    mark()
  },
  updated: (element) => marked.get(element)?.mark(),
  beforeUnmount: (element) => marked.get(element)?.end(),
}

function put(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
