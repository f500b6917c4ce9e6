/** The question before a batch of downloads: what will come, where to, and whether it may. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import type { Fault } from '../wire/fault'
import type { Preflight } from '../wire/preflight'
import type { Resource } from '../wire/resources'
import { useKey } from '../settings/keyStore'
import { useDownloads } from './downloadsStore'
import { decisionsOf } from './preflight'

export const usePreflight = defineStore('civitai-remake-preflight', () => {
  const open = ref(false)
  const busy = ref(false)
  const answer = shallowRef<Preflight | null>(null)
  const fault = ref<Fault | null>(null)
  const acceptPickles = ref(false)
  const resources = shallowRef<Resource[]>([])
  /** What the last question that nobody has seen was answered with, and the files it was about. */
  const known = shallowRef<Preflight | null>(null)
  let about = ''
  let looked: Promise<Preflight | null> = Promise.resolve(null)

  /** Find out what downloading these would mean, and show it; null where nobody could say. */
  async function ask(wanted: Resource[], shows = true): Promise<Preflight | null> {
    resources.value = wanted
    acceptPickles.value = false
    answer.value = null
    fault.value = null
    busy.value = true
    open.value = shows
    try {
      const found = await context().client.preflight(wanted)
      take(wanted, found)
      return found
    } catch (error) {
      fault.value = faultOf(error)
      return null
    } finally {
      busy.value = false
    }
  }

  /** Find out the same and show nothing; a fault is told when somebody asks. */
  function look(wanted: Resource[]): Promise<Preflight | null> {
    const names = namesOf(wanted)
    if (names === about) return looked
    about = names
    known.value = null
    looked = lookAt(wanted, names)
    return looked
  }

  async function lookAt(wanted: Resource[], names: string): Promise<Preflight | null> {
    try {
      const found = await context().client.preflight(wanted)
      if (about === names) known.value = found
      return found
    } catch {
      if (about === names) about = ''
      return null
    }
  }

  /** Begin these; what somebody must decide about them is asked first. */
  async function begin(wanted: Resource[]): Promise<void> {
    const before = namesOf(wanted) === about ? await looked : null
    // A key that has come since answers what stood in the way.
    const holds = before !== null && before.has_key === (useKey().state?.set ?? before.has_key)
    if (holds) take(wanted, before)
    const found = holds ? before : await ask(wanted, false)
    if (found && decisionsOf(found).length === 0) await confirm()
    else open.value = true
  }

  function take(wanted: Resource[], found: Preflight): void {
    resources.value = wanted
    fault.value = null
    acceptPickles.value = found.pickles_allowed
    answer.value = found
  }

  /** A key first; then what was asked about goes on. */
  function setKey(): void {
    open.value = false
    useKey().askFor(() => void begin(resources.value))
  }

  /** Begin what was asked about; pickles that were not agreed to are left out. */
  async function confirm(): Promise<void> {
    open.value = false
    const pickles = new Set(answer.value?.files.filter((file) => file.can_run_code).map((file) => file.file_key))
    const wanted = resources.value.filter((one) => acceptPickles.value || !pickles.has(one.file_key))
    if (wanted.length > 0) await useDownloads().downloadAll(wanted, acceptPickles.value)
  }

  /** Begin one file without a question, unless it is one that must be asked about. */
  async function fetchOne(resource: Resource): Promise<void> {
    const fault = await useDownloads().download(resource)
    if (fault?.code === 'pickle_refused') await ask([resource])
  }

  return { open, busy, answer, fault, acceptPickles, resources, known, look, ask, begin, setKey, confirm, fetchOne }
})

const namesOf = (wanted: readonly Resource[]): string => wanted.map((one) => one.file_key).join()
