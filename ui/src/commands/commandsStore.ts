/** What the panel's commands do, from ComfyUI's menu or by a key, whether the panel is open or not. */

import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import { isFollowable, recogniseReference } from '../lookup/recogniseReference'
import { useNextStep } from '../nextStep/nextStepStore'
import type { Fault } from '../wire/fault'

export const useCommands = defineStore('civitai-remake-commands', () => {
  const lookup = useLookup()
  const next = useNextStep()
  /** Why a command could not do what it says. */
  const fault = ref<Fault | null>(null)
  watch([() => lookup.step, () => lookup.reference], () => (fault.value = null))

  function refuse(code: string, error: string, hint: string): void {
    fault.value = { code, error, hint }
  }

  /** Look up what was copied, as if it had been pasted into the panel. */
  async function lookUpClipboard(): Promise<void> {
    const text = await readClipboard()
    context().host.openPanel()
    if (text === null) {
      refuse('clipboard_closed', 'The browser does not let the panel read the clipboard.', 'Paste it into the box with Ctrl+V.')
      return
    }
    const { kind, said } = recogniseReference(text)
    if (!isFollowable(kind)) {
      const error = kind === 'nothing' ? 'The clipboard holds no text.' : said
      refuse('clipboard_unreadable', error, 'Copy the address of an image on Civitai, or its generation data.')
      return
    }
    fault.value = null
    lookup.reference = text.trim()
    await lookup.lookUp()
  }

  /** Whether an image is there whose workflow can be loaded; says in the panel what is missing where not. */
  function isReady(): boolean {
    context().host.openPanel()
    fault.value = null
    if (!next.situation.shown) {
      refuse('nothing_shown', 'No image is shown whose workflow could be loaded.', 'Look one up first.')
      return false
    }
    return !next.situation.reading && !next.situation.loading
  }

  function load(): void {
    if (isReady()) next.askThenLoad()
  }

  function loadAndRun(): void {
    if (!isReady()) return
    if (next.situation.missing > 0) {
      refuse('models_missing', 'Not all models are here yet.', 'Download them first: that is the next step at the foot of the panel.')
    } else void next.loadAndRun()
  }

  return { fault, lookUpClipboard, load, loadAndRun }
})

/** The text in the clipboard; null where the browser gives none: it asks the user, and wants https or this computer. */
async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return null
  }
}
