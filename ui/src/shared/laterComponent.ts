/** A piece of the panel that is fetched when it is first shown. */

import { defineAsyncComponent, type Component } from 'vue'
import OutdatedPage from './OutdatedPage.vue'

/** Where it cannot be fetched, mostly because the pack was updated while this page was open, that is said in its place. */
export function later(fetch: () => Promise<Component>): Component {
  return defineAsyncComponent({ loader: fetch, errorComponent: OutdatedPage, delay: 0 })
}
