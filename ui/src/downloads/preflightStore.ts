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

export const usePreflight = defineStore('civitai-remake-preflight', () => {
  const open = ref(false)
  const busy = ref(false)
  const answer = shallowRef<Preflight | null>(null)
  const fault = ref<Fault | null>(null)
  const acceptPickles = ref(false)
  const resources = shallowRef<Resource[]>([])

  /** Find out what downloading these would mean, and show it. */
  async function ask(wanted: Resource[]): Promise<void> {
    resources.value = wanted
    acceptPickles.value = false
    answer.value = null
    fault.value = null
    busy.value = true
    open.value = true
    try {
      const found = await context().client.preflight(wanted)
      acceptPickles.value = found.pickles_allowed
      answer.value = found
    } catch (error) {
      fault.value = faultOf(error)
    } finally {
      busy.value = false
    }
  }

  /** A key first; then the question once more. */
  function setKey(): void {
    open.value = false
    useKey().askFor(() => void ask(resources.value))
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

  return { open, busy, answer, fault, acceptPickles, resources, ask, setKey, confirm, fetchOne }
})
