/** What was looked up: an image or choices, its models, and what the user decided. Kept over a reload, never with a key. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useDownloads } from '../downloads/downloadsStore'
import { useLocalFiles } from '../localFiles/localFilesStore'
import type { Choices } from '../wire/choices'
import { trimmed, type Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { readLookUp } from './keptLookup'
import { asDecided, NOTHING, reduceLookUp, type Given, type LookUpAction } from './lookupState'
import { isPicked } from './companions'
import { recogniseReference } from './recogniseReference'
import { chosenResources, isOn } from './usedModels'
import type { WishChange } from './userWishes'

const STORED = 'civitai-remake.last-look-up'
/** A pasted text can be larger than what the browser's store holds. */
const LONGEST_KEPT = 100_000

export const useLookup = defineStore('civitai-remake-lookup', () => {
  const reference = ref('')
  /** What was looked up last of what stood in the box. */
  const asked = ref('')
  const state = shallowRef(NOTHING)
  /** The dropped file itself, for as long as the page lives: its picture is shown. */
  const file = shallowRef<File | null>(null)
  let latest = 0

  const resources = computed(() => asDecided(state.value))
  const chosen = computed(() => chosenResources(resources.value, state.value.switches))
  const apply = (action: LookUpAction): void => void (state.value = reduceLookUp(state.value, action))

  /** Look up what stands in the box. */
  async function lookUp(): Promise<void> {
    const text = reference.value.trim()
    if (text === '') return
    asked.value = text
    const isText = recogniseReference(text).kind === 'text'
    file.value = null
    await run({ type: 'asked', given: isText ? { kind: 'text' } : null }, () =>
      context().client.fetchText(text),
    )
  }

  /** Read what stands in an image file. */
  async function lookUpFile(given: File): Promise<void> {
    reference.value = ''
    file.value = given
    await run({ type: 'asked', given: { kind: 'file', name: given.name } }, () => context().client.fetchFile(given))
  }

  /** Show an earlier text or file again, of which nothing but the answer was kept. */
  async function lookUpKept(given: Given, ask: () => Promise<Metadata>): Promise<void> {
    reference.value = ''
    file.value = null
    await run({ type: 'asked', given }, ask)
  }

  /** Look up one of the pictures to choose from. */
  async function pick(imageId: number): Promise<void> {
    file.value = null
    await run({ type: 'picked' }, () => context().client.fetchText(String(imageId)))
  }

  function goBack(): void {
    latest += 1
    file.value = null
    apply({ type: 'wentBack' })
    keep()
  }

  /** A newer look-up makes the answers of an older one count for nothing. */
  async function run(begin: LookUpAction, ask: () => Promise<Metadata | Choices>): Promise<void> {
    const turn = ++latest
    apply(begin)
    useLocalFiles().begin()
    try {
      const found = await ask()
      if (turn !== latest) return
      if (isChoices(found)) apply({ type: 'offered', choices: found })
      else {
        apply({ type: 'read', metadata: found })
        // What is shown must outlive a reload, also while the site is still asked about the models.
        keep()
        const answer = await context().client.resolve(found)
        if (turn !== latest) return
        apply({ type: 'resolved', resources: answer.resources, startNeed: answer.start_picture })
      }
      useDownloads().forget(state.value.resources.map((resource) => resource.file_key))
      keep()
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
    const { metadata, choices, given, switches, chosenNames, wishes } = state.value
    if (!metadata && !choices) return
    const kept = {
      reference: reference.value.length > LONGEST_KEPT ? '' : reference.value,
      given,
      choices,
      metadata: metadata && trimmed(metadata),
      resources: state.value.resources,
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
    const turn = ++latest
    if (kept.metadata) return askAgain(kept.metadata, kept.resources)
    try {
      const found = await context().client.fetchText(kept.reference)
      if (turn === latest && isChoices(found)) apply({ type: 'offered', choices: found })
    } catch {
      // What was shown stays; the next look-up will say what is wrong.
    }
  }

  /** Ask what is here by now, and what is needed besides; what the user has decided stays. */
  async function askAgain(about: Metadata, shown: readonly Resource[]): Promise<void> {
    const turn = latest
    try {
      const answer = await context().client.resolve(about, shown.filter(isPicked))
      if (turn !== latest) return
      apply({ type: 'resolved', resources: answer.resources, startNeed: answer.start_picture })
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
    switches: computed(() => state.value.switches),
    lookUp,
    lookUpFile,
    lookUpKept,
    pick,
    goBack,
    toggle,
    takeLocal,
    takeOffered,
    wish,
    placeSupplied,
    restore,
  }
})

const isChoices = (answer: Metadata | Choices): answer is Choices => 'kind' in answer && answer.kind === 'choices'
