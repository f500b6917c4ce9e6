/** `v-fold="name"` on a `details`: unfolded or not as the user has left it for what is shown. */

import type { ObjectDirective } from 'vue'
import { useView } from './viewStore'

export const vFold: ObjectDirective<HTMLDetailsElement, string> = {
  mounted(element, { value: name }) {
    const view = useView()
    element.open = view.isOpen(name)
    element.addEventListener('toggle', () => {
      // One that is taken off the page tells of its end as well.
      if (element.isConnected) view.setOpen(name, element.open)
    })
  },
}
