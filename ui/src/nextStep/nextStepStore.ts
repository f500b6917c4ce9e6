/** The next step as it is now, what pressing it does, and what was asked to follow by itself. */

import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { faultOf } from '../api/client'
import { useConnection } from '../api/connectionStore'
import { context } from '../api/context'
import { useDownloads } from '../downloads/downloadsStore'
import { lacksKey } from '../downloads/preflight'
import { usePreflight } from '../downloads/preflightStore'
import { useLookup } from '../lookup/lookupStore'
import { useStanding } from '../models/standingStore'
import { closedOf } from '../result/closed'
import { useKey } from '../settings/keyStore'
import { needsAttention } from '../settings/keyWords'
import type { Fault } from '../wire/fault'
import type { Metadata } from '../wire/metadata'
import { useAuthorWorkflow } from '../workflow/authorStore'
import { isWanted } from '../workflow/startPicture'
import { useStartPicture } from '../workflow/startPictureStore'
import { useWorkflow } from '../workflow/workflowStore'
import { followUp, nextStep, type Follow, type Situation } from './nextStep'

export const useNextStep = defineStore('civitai-remake-next-step', () => {
  const lookup = useLookup()
  const standing = useStanding()
  const downloads = useDownloads()
  const preflight = usePreflight()
  const key = useKey()
  const workflow = useWorkflow()
  const author = useAuthorWorkflow()

  const inFront = ref(false)
  const asking = ref(false)
  const fault = ref<Fault | null>(null)
  const queued = ref(false)
  /** Whether the question about models that are not here stands open. */
  const asksAboutMissing = ref(false)
  const follow = ref<Follow>(null)

  /** The tab of the wanted workflow of this image, once it has been loaded. */
  const tab = computed(() => (author.wanted ? author.confirmed : workflow.confirmed)?.name ?? null)
  const lacksOne = computed(() => needsAttention(key.state))
  const keyWanted = computed(() => {
    const known = preflight.known
    const asked = known?.files.some((file) => isToCome(file.file_key) && lacksKey(file, known)) ?? false
    return lacksOne.value && (asked || standing.failedForKey)
  })
  const isToCome = (fileKey: string): boolean => standing.fetchable.some((one) => one.file_key === fileKey)

  const hasPicture = computed(() => lookup.metadata !== null && useStartPicture().chosenFor(lookup.metadata) !== null)

  const situation = computed<Situation>(() => ({
    away: useConnection().away,
    reading: lookup.step !== null,
    typed: lookup.isTyped,
    shown: lookup.metadata !== null && lookup.isComplete && closedOf(lookup.metadata, lookup.resources) === null,
    keyWanted: keyWanted.value,
    ...standing.summary,
    hasAuthors: Boolean(lookup.metadata?.graph),
    choice: author.wanted ? 'author' : 'rebuild',
    pictureWanted: !author.wanted && isWanted(lookup.state.startNeed) && !hasPicture.value,
    loading: workflow.busy || author.loading,
    inFront: inFront.value && tab.value !== null,
  }))
  const step = computed(() => nextStep(situation.value))

  // Whether a key is wanted the site alone knows. It is asked beforehand only where none is there, and once an image.
  let lookedFor: Metadata | null = null
  watch(
    () => lacksOne.value && situation.value.shown && lookup.step === null && standing.fetchable.length > 0,
    (unknown) => {
      if (!unknown || lookedFor === lookup.metadata) return
      lookedFor = lookup.metadata
      void preflight.look(standing.fetchable)
    },
    { immediate: true },
  )
  watch(() => lookup.metadata, () => {
    follow.value = null
    fault.value = null
    queued.value = false
  })
  watch(tab, look)
  // Small files are here before the request for them is answered: what follows begins with whichever is the last.
  watch([step, () => asking.value || preflight.open], ([now, isOpen]) => {
    if (follow.value === null || isOpen) return
    const what = followUp(now)
    if (what === 'wait') return
    const wanted = follow.value
    follow.value = null
    if (what === 'begin') void (wanted === 'run' ? loadAndRun() : load())
  })

  /** Look which tab is in front: the host's own state cannot be followed from here. */
  function look(): void {
    inFront.value = tab.value !== null && context().host.isInFront(tab.value)
  }

  /** Fetch what is missing; `then` follows once all of it is here. */
  async function download(then: Follow = null): Promise<void> {
    if (asking.value) return
    asking.value = true
    follow.value = then
    try {
      await preflight.begin(standing.fetchable)
    } finally {
      asking.value = false
    }
  }

  const addKey = (): void => key.askFor(() => void download())

  async function load(): Promise<void> {
    queued.value = false
    fault.value = null
    await (author.wanted ? author.load() : workflow.generate())
    look()
  }

  /** Load, but ask first where models are not here; the author's own workflow says itself what it lacks. */
  function askThenLoad(): void {
    if (!author.wanted && standing.missing.length > 0) asksAboutMissing.value = true
    else void load()
  }

  async function loadAndRun(): Promise<void> {
    await load()
    if (inFront.value) await run()
  }

  /** Put the workflow into ComfyUI's queue, as its own button does. */
  async function run(): Promise<void> {
    look()
    if (!inFront.value) return
    fault.value = null
    queued.value = false
    try {
      await context().host.queueFront()
      queued.value = true
    } catch (error) {
      fault.value = faultOf(error)
    }
  }

  const cancelAll = (): Promise<void> => {
    follow.value = null
    return downloads.cancelAll()
  }

  return {
    situation,
    step,
    asking,
    fault,
    queued,
    follow,
    look,
    download,
    addKey,
    load,
    asksAboutMissing,
    askThenLoad,
    loadAndRun,
    run,
    cancelAll,
  }
})
