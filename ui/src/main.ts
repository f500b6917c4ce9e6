/** The panel's entry: adds the tab, keeps the state, mounts the app anew whenever ComfyUI asks for it. */

import { createPinia } from 'pinia'
import { createApp, defineAsyncComponent, watchEffect, type App as VueApp } from 'vue'
import { useHost } from './api/context'
import App from './App.vue'
import { useCommands } from './commands/commandsStore'
import { panelCommands } from './commands/panelCommands'
import { useCompare } from './compare/compareStore'
import { useDownloads } from './downloads/downloadsStore'
import { useNotices } from './downloads/noticesStore'
import { useQueue } from './downloads/queueStore'
import { hostCommands } from './host/commands'
import { findHost } from './host/comfyui'
import { hostSettings } from './host/settingsDialog'
import { useLocalFiles } from './localFiles/localFilesStore'
import { useLookup } from './lookup/lookupStore'
import { useRecent } from './recent/recentStore'
import { useRecovery } from './recovery/recoveryStore'
import { useKey } from './settings/keyStore'
import { CATEGORY, SETTING_ROWS, type SettingRow } from './settings/settingRows'
import { useSettings } from './settings/settingsStore'
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
import './shared/access.css'

/** One for the life of the page: the app comes and goes. */
const pinia = createPinia()
const host = findHost()
useHost(host)
// Where the words of a language cannot be fetched, the page stays in the one it has.
host.followLanguage((tag) => void setLanguage(tag).catch((error: unknown) => console.warn('Civitai Remake:', error)))

const downloads = useDownloads(pinia)
downloads.follow()
useNotices(pinia).follow()
useLocalFiles(pinia).follow()
useKey(pinia).follow()
useRecent(pinia).follow()
useCompare(pinia).follow()
useRecovery(pinia).follow()

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
  useNotices(pinia).look()
  begin()
}

/** What is asked once, when the panel is first wanted. */
function begin(): void {
  if (begun) return
  begun = true
  void useKey(pinia).refresh()
  void useLookup(pinia).restore()
}

let list: VueApp | null = null
const QueuePanel = defineAsyncComponent(() => import('./downloads/QueuePanel.vue'))

function unmountList(): void {
  list?.unmount()
  list = null
}

/** The downloads alone, below the canvas. */
function renderList(element: HTMLElement): void {
  unmountList()
  element.replaceChildren()
  element.style.height = '100%'
  list = createApp(QueuePanel)
  list.use(pinia)
  list.mount(element)
}

const SettingField = defineAsyncComponent(() => import('./settings/SettingField.vue'))

/** Keys typed here stay here, as in the panel; those that move on or close the dialog are ComfyUI's. */
function keepHere(event: Event): void {
  if (!(event instanceof KeyboardEvent && ['Escape', 'Tab'].includes(event.key))) event.stopPropagation()
}

/** A row of ComfyUI's settings dialog. */
function fillSetting(element: HTMLElement, { name }: SettingRow, label: string): () => void {
  element.className = 'crm crm-field'
  for (const event of ['keydown', 'keyup', 'paste']) element.addEventListener(event, keepHere)
  const app = createApp(SettingField, { name, label }).use(pinia)
  app.mount(element)
  return () => app.unmount()
}

/** A command, which may be the first that is wanted of the panel. */
const first = (run: () => unknown) => () => {
  begin()
  return run()
}

const commands = panelCommands({
  TogglePanel: () => host.togglePanel(),
  LookUpClipboard: first(() => useCommands(pinia).lookUpClipboard()),
  LoadWorkflow: first(() => useCommands(pinia).load()),
  LoadAndRun: first(() => useCommands(pinia).loadAndRun()),
  ShowDownloads: () => {
    useQueue(pinia).show()
    host.openPanel()
  },
  OpenSettings: () => useSettings(pinia).show(),
})

void downloads.refresh()
host.addBottomTab({ title: say('downloads.queueTab'), render: renderList, destroy: unmountList })
watchEffect(() => host.nameBottomTab(say('downloads.queueTab')))
host.addTab(
  { icon: 'pi pi-images', title: 'Civitai Remake', tooltip: 'Civitai Remake', render, destroy: unmount },
  { ...hostCommands(CATEGORY, commands, host.knownCommands), settings: hostSettings(SETTING_ROWS, fillSetting) },
)
