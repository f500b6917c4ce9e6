/** The panel's entry: keeps the state for the life of the page, and gives ComfyUI what is ours in its places. */

import { createPinia } from 'pinia'
import { watchEffect } from 'vue'
import { useConnection } from './api/connectionStore'
import { useHost } from './api/context'
import App from './App.vue'
import { useBatch } from './batch/batchStore'
import { commandActions } from './commandActions'
import { panelCommands } from './commands/panelCommands'
import { useDownloads } from './downloads/downloadsStore'
import { useNotices } from './downloads/noticesStore'
import { fetchBehind } from './fetchPieces'
import { hostCommands } from './host/commands'
import { findHost } from './host/comfyui'
import { hostSettings } from './host/settingsDialog'
import { useLocalFiles } from './localFiles/localFilesStore'
import { useLookup } from './lookup/lookupStore'
import { mounted } from './mounted'
import { useRecent } from './recent/recentStore'
import { settingRow } from './settingRow'
import { useKey } from './settings/keyStore'
import { CATEGORY, SETTING_ROWS } from './settings/settingRows'
import { later } from './shared/laterComponent'
import { setLanguage } from './words/language'
import { say } from './words/say'
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
import './batch/batch.css'
import './shared/access.css'

const pinia = createPinia()
const host = findHost()
useHost(host)
const warn = (error: unknown): void => console.warn('Civitai Remake:', error)
// Where the words of a language cannot be fetched, the page stays in the one it has.
host.followLanguage((tag) => void setLanguage(tag).catch(warn))

useConnection(pinia).follow()
const downloads = useDownloads(pinia)
downloads.follow()
useNotices(pinia).follow()
useLocalFiles(pinia).follow()
useKey(pinia).follow()
useRecent(pinia).follow()
useBatch(pinia).follow()
fetchBehind().then(({ follow }) => follow(pinia), warn)

let begun = false

/** What is asked once, when the panel is first wanted. */
function begin(): void {
  if (begun) return
  begun = true
  void useKey(pinia).refresh()
  void useBatch(pinia).refresh()
  void useLookup(pinia).restore()
}

const panel = mounted(App, pinia, () => {
  useNotices(pinia).look()
  begin()
})
/** The downloads alone, below the canvas. */
const list = mounted(later(() => import('./downloads/QueuePanel.vue')), pinia)

void downloads.refresh()
host.addBottomTab({ title: say('downloads.queueTab'), ...list })
watchEffect(() => host.nameBottomTab(say('downloads.queueTab')))
host.addTab(
  { icon: 'pi pi-images', title: 'Civitai Remake', tooltip: 'Civitai Remake', ...panel },
  {
    ...hostCommands(CATEGORY, panelCommands(commandActions(pinia, begin)), host.knownCommands),
    settings: hostSettings(SETTING_ROWS, settingRow(pinia)),
  },
)
