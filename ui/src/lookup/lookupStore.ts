/** What was looked up: an image or choices, its models, and what the user decided. Kept over a reload, never with a key. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useDownloads } from '../downloads/downloadsStore'
import { useLocalFiles } from '../localFiles/localFilesStore'
import type { Choices } from '../wire/choices'
import { trimmed, type Metadata } from '../wire/metadata'
import { readFault } from '../wire/fault'
import type { ResolveAnswer, Resource } from '../wire/resources'
import { readLookUp } from './keptLookup'
import { asDecided, NOTHING, reduceLookUp, type Given, type LookUpAction } from './lookupState'
import { isPicked } from './companions'
import { recogniseReference } from './recogniseReference'
import { shownKey } from './shownKey'
import { chosenResources, isOn } from './usedModels'
import type { WishChange } from './userWishes'

const STORED = 'civitai-remake.last-look-up'
/** A pasted text can be larger than what the browser's store holds. */
const LONGEST_KEPT = 100_000

/** What stands in the box once a look-up is answered, null for what stood there, and which file is at hand. */
interface Asked {
  text: string | null
  file: File | null
}

export const useLookup = defineStore('civitai-remake-lookup', () => {
  const reference = ref('')
  /** What was looked up last of what stood in the box. */
  const asked = ref('')
  const state = shallowRef(NOTHING)
  /** The dropped file itself, for as long as the page lives: its picture is shown. */
  const file = shallowRef<File | null>(null)
  /** When the step under way has begun, by this page's clock; null while none is. */
  const since = ref<number | null>(null)
  let latest = 0
  let running = new AbortController()

  const resources = computed(() => asDecided(state.value))
  const chosen = computed(() => chosenResources(resources.value, state.value.switches))

  function apply(action: LookUpAction): void {
    const before = state.value.step
    state.value = reduceLookUp(state.value, action)
    const { step } = state.value
    if (step !== before || action.type === 'asked' || action.type === 'picked') since.value = step && Date.now()
  }

  /** Look up what stands in the box. */
  async function lookUp(): Promise<void> {
    const text = reference.value.trim()
    if (text === '') return
    const isText = recogniseReference(text).kind === 'text'
    await run({ type: 'asked', given: isText ? { kind: 'text' } : null }, { text, file: null }, (signal) =>
      context().client.fetchText(text, signal),
    )
  }

  /** Read what stands in an image file. */
  async function lookUpFile(given: File): Promise<void> {
    await run({ type: 'asked', given: { kind: 'file', name: given.name } }, { text: '', file: given }, (signal) =>
      context().client.fetchFile(given, signal),
    )
  }

  /** Show an earlier text or file again, of which nothing but the answer was kept. */
  async function lookUpKept(given: Given, ask: (signal: AbortSignal) => Promise<Metadata>): Promise<void> {
    await run({ type: 'asked', given }, { text: '', file: null }, ask)
  }

  /** Look up one of the pictures to choose from. */
  async function pick(imageId: number): Promise<void> {
    await run({ type: 'picked' }, { text: null, file: null }, (signal) =>
      context().client.fetchText(String(imageId), signal),
    )
  }

  /** Leave off the look-up under way: what was shown before it stays. */
  function cancel(): void {
    if (state.value.step === null) return
    stop()
    apply({ type: 'cancelled' })
  }

  /** What is under way is answered to nobody any more; the one that comes now. */
  function stop(): number {
    running.abort()
    running = new AbortController()
    return ++latest
  }

  function goBack(): void {
    stop()
    file.value = null
    apply({ type: 'wentBack' })
    keep()
  }

  /**
   * A newer look-up makes the answers of an older one count for nothing. Until one is answered all stays as it was: what
   * is shown, and what stands in the box.
   */
  async function run(begin: LookUpAction, what: Asked, ask: (signal: AbortSignal) => Promise<Metadata | Choices>): Promise<void> {
    const turn = stop()
    const { signal } = running
    const typed = reference.value
    apply(begin)
    try {
      const found = await ask(signal)
      if (turn !== latest) return
      file.value = what.file
      if (what.text !== null) {
        asked.value = what.text
        // What was typed meanwhile is the next thing to look up.
        if (reference.value === typed) reference.value = what.text
      }
      useLocalFiles().begin()
      if (isChoices(found)) {
        apply({ type: 'offered', choices: found })
        settle()
      } else {
        apply({ type: 'read', metadata: found })
        // What is shown must outlive a reload, also while the site is still asked about the models.
        keep()
        await askModels(found, turn)
      }
    } catch (error) {
      if (turn === latest) apply({ type: 'failed', fault: faultOf(error) })
    }
  }

  async function askModels(about: Metadata, turn: number): Promise<void> {
    const answer = await context().client.resolve(about, [], running.signal)
    if (turn !== latest) return
    apply(resolved(answer))
    settle()
  }

  /** Downloads of these models that ended before are no news any more. */
  function settle(): void {
    useDownloads().forget(state.value.resources.map((resource) => resource.file_key))
    keep()
  }

  /** Ask for the models of what is shown, where that has failed or was cancelled. */
  async function findModels(): Promise<void> {
    const { metadata } = state.value
    if (!metadata) return
    const turn = stop()
    apply({ type: 'askedModels' })
    try {
      await askModels(metadata, turn)
    } catch (error) {
      if (turn === latest) apply({ type: 'failed', fault: faultOf(error) })
    }
  }

  /** Use a model, or leave it out. */
  function toggle(fileKey: string): void {
    const resource = resources.value.find((one) => one.file_key === fileKey)
    if (!resource) return
    apply({ type: 'switched', fileKey, on: !isOn(resource, state.value.switches) })
    keep()
  }

  /** Take a local file instead of the model's own; null goes back to that. */
  function takeLocal(fileKey: string, name: string | null): void {
    apply({ type: 'tookLocal', fileKey, name })
    keep()
  }

  /** Another of the files that will do: it is the one that comes, and is used. Whether it is here the server knows. */
  function takeOffered(fileKey: string, offered: string): void {
    apply({ type: 'tookOffered', fileKey, offered })
    keep()
    const { metadata, resources: shown } = state.value
    if (!metadata) return
    latest += 1
    void askAgain(metadata, shown)
  }

  /** How strong a model is to be, and which of its words the prompt gets. */
  function wish(fileKey: string, change: WishChange): void {
    apply({ type: 'wished', fileKey, change })
    keep()
  }

  /** A file that the user brought is in its place. */
  function placeSupplied(fileKey: string, resource: Resource): void {
    apply({ type: 'supplied', fileKey, resource })
    keep()
  }

  function keep(): void {
    const { metadata, choices, given, complete, switches, chosenNames, wishes } = state.value
    if (!metadata && !choices) return
    const kept = {
      reference: asked.value.length > LONGEST_KEPT ? '' : asked.value,
      given,
      choices,
      metadata: metadata && trimmed(metadata),
      resources: state.value.resources,
      complete,
      switches,
      chosenNames,
      wishes,
    }
    try {
      sessionStorage.setItem(STORED, JSON.stringify(kept))
    } catch {
      // A full or forbidden store only costs the convenience of a reload.
    }
  }

  /** Show what was shown before the page was reloaded, then ask again what is here by now. */
  async function restore(): Promise<void> {
    let stored: string | null = null
    try {
      stored = sessionStorage.getItem(STORED)
    } catch {
      stored = null
    }
    const kept = readLookUp(stored)
    if (!kept) return
    reference.value = kept.reference
    asked.value = kept.reference.trim()
    apply({ type: 'restored', kept })
    await (kept.complete ? refresh() : findModels())
  }

  /** Ask anew about what is shown, in silence: files have come or gone since, or the server is another. */
  async function refresh(): Promise<void> {
    const { metadata, resources: shown, step, choices } = state.value
    if (step !== null) return
    useLocalFiles().begin()
    if (metadata) return askAgain(metadata, shown)
    if (!choices || asked.value === '') return
    const turn = stop()
    try {
      const found = await context().client.fetchText(asked.value, running.signal)
      if (turn === latest && isChoices(found)) apply({ type: 'offered', choices: found })
    } catch {
      // What was shown stays; the next look-up will say what is wrong.
    }
  }

  /** A fault whose cause is gone need not be read any more. */
  const mend = (): void => apply({ type: 'mended' })

  /** Ask what is here by now, and what is needed besides; what the user has decided stays. */
  async function askAgain(about: Metadata, shown: readonly Resource[]): Promise<void> {
    const turn = latest
    try {
      const answer = await context().client.resolve(about, shown.filter(isPicked), running.signal)
      if (turn !== latest) return
      apply(resolved(answer))
      keep()
    } catch {
      // What was shown stays; the next look-up will say what is wrong.
    }
  }

  /** A model whose file nobody could read before it came says now what it is: another one may need other files. */
  const came = computed(() =>
    state.value.resources
      .filter((one) => one.role === 'base' && !one.header_says && useDownloads().files[one.file_key]?.status === 'completed')
      .map((one) => one.file_key)
      .join(' '),
  )
  watch(came, (keys) => {
    const { metadata, resources: shown } = state.value
    if (keys !== '' && metadata) void askAgain(metadata, shown)
  })

  return {
    reference,
    since,
    /** Whether something else stands in the box than what is shown. */
    isTyped: computed(() => !['', asked.value].includes(reference.value.trim())),
    state,
    file,
    resources,
    chosen,
    step: computed(() => state.value.step),
    fault: computed(() => state.value.fault),
    metadata: computed(() => state.value.metadata),
    choices: computed(() => state.value.choices),
    shownKey: computed(() => shownKey(state.value)),
    isComplete: computed(() => state.value.complete),
    switches: computed(() => state.value.switches),
    lookUp,
    lookUpFile,
    lookUpKept,
    pick,
    goBack,
    cancel,
    findModels,
    toggle,
    takeLocal,
    takeOffered,
    wish,
    placeSupplied,
    restore,
    refresh,
    mend,
  }
})

const resolved = ({ resources, start_picture: startNeed, refused }: ResolveAnswer): LookUpAction => ({
  type: 'resolved',
  resources,
  startNeed,
  refused: refused ? readFault(refused, 0) : null,
})

const isChoices = (answer: Metadata | Choices): answer is Choices => 'kind' in answer && answer.kind === 'choices'
