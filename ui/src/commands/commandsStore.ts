/** What the panel's commands do, from ComfyUI's menu or by a key, whether the panel is open or not. */

import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import { isFollowable, recogniseReference } from '../lookup/recogniseReference'
import { useNextStep } from '../nextStep/nextStepStore'
import type { Fault } from '../wire/fault'
import { say, type Key } from '../words/say'

/** Why a command could not do what it says, and what helps. */
const REFUSALS = {
  clipboard_closed: ['commands.clipboardClosed', 'commands.clipboardClosedHint'],
  clipboard_empty: ['commands.clipboardEmpty', 'commands.clipboardHint'],
  clipboard_unreadable: [null, 'commands.clipboardHint'],
  nothing_shown: ['commands.nothingShown', 'commands.nothingShownHint'],
  models_missing: ['commands.modelsMissing', 'commands.modelsMissingHint'],
} as const satisfies Record<string, readonly [Key | null, Key]>
type Refusal = keyof typeof REFUSALS

export const useCommands = defineStore('civitai-remake-commands', () => {
  const lookup = useLookup()
  const next = useNextStep()
  const refused = ref<Refusal | null>(null)
  /** What the clipboard holds, for one that nothing can be looked up by. */
  const held = ref('')
  watch([() => lookup.step, () => lookup.reference], () => (refused.value = null))

  const fault = computed<Fault | null>(() => {
    if (refused.value === null) return null
    const [error, hint] = REFUSALS[refused.value]
    return { code: refused.value, error: error ? say(error) : recogniseReference(held.value).said, hint: say(hint) }
  })

  /** Look up what was copied, as if it had been pasted into the panel. */
  async function lookUpClipboard(): Promise<void> {
    const text = await readClipboard()
    context().host.openPanel()
    held.value = text ?? ''
    const { kind } = recogniseReference(held.value)
    if (text === null) refused.value = 'clipboard_closed'
    else if (kind === 'nothing') refused.value = 'clipboard_empty'
    else if (!isFollowable(kind)) refused.value = 'clipboard_unreadable'
    else await lookUp(text)
  }

  async function lookUp(text: string): Promise<void> {
    refused.value = null
    lookup.reference = text.trim()
    await lookup.lookUp()
  }

  /** Whether an image is there whose workflow can be loaded; says in the panel what is missing where not. */
  function isReady(): boolean {
    context().host.openPanel()
    refused.value = next.situation.shown ? null : 'nothing_shown'
    if (refused.value) return false
    return !next.situation.reading && !next.situation.loading
  }

  function load(): void {
    if (isReady()) next.askThenLoad()
  }

  function loadAndRun(): void {
    if (!isReady()) return
    if (next.situation.missing > 0) refused.value = 'models_missing'
    else void next.loadAndRun()
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
