/** The panel's entry: adds the tab, keeps the state, mounts the app anew whenever ComfyUI asks for it. */

import { createPinia } from 'pinia'
import { createApp, type App as VueApp } from 'vue'
import { useHost } from './api/context'
import App from './App.vue'
import { useCompare } from './compare/compareStore'
import { useDownloads } from './downloads/downloadsStore'
import { findHost } from './host/comfyui'
import { useLocalFiles } from './localFiles/localFilesStore'
import { useLookup } from './lookup/lookupStore'
import { useRecent } from './recent/recentStore'
import { useKey } from './settings/keyStore'
import { setLanguage } from './words/language'
// Shared styles come first: those of a feature may add to them.
import './shared/style.css'
import './shared/card.css'
import './settings/settings.css'
import './lookup/lookup.css'
import './result/result.css'
import './models/models.css'
import './localFiles/localFiles.css'
import './downloads/downloads.css'
import './workflow/workflow.css'
import './nextStep/nextStep.css'
import './recent/recent.css'
import './compare/compare.css'
import './shared/access.css'

/** One for the life of the page: the app comes and goes. */
const pinia = createPinia()
const host = findHost()
useHost(host)
// Where the words of a language cannot be fetched, the page stays in the one it has.
host.followLanguage((tag) => void setLanguage(tag).catch((error: unknown) => console.warn('Civitai Remake:', error)))

const downloads = useDownloads(pinia)
downloads.follow()
useLocalFiles(pinia).follow()
useKey(pinia).follow()
useRecent(pinia).follow()
useCompare(pinia).follow()

let mounted: VueApp | null = null
let begun = false

function unmount(): void {
  mounted?.unmount()
  mounted = null
}

function render(element: HTMLElement): void {
  unmount()
  element.replaceChildren()
  // As high as the sidebar: the head and the next step stay in view, and what is between them scrolls.
  element.style.height = '100%'
  mounted = createApp(App)
  mounted.use(pinia)
  mounted.mount(element)
  if (begun) return
  begun = true
  void useKey(pinia).refresh()
  void useLookup(pinia).restore()
}

void downloads.refresh()
host.addTab({
  icon: 'pi pi-images',
  title: 'Civitai Remake',
  tooltip: 'Civitai Remake',
  render,
  destroy: unmount,
})
