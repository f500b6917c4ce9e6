/** Model files that are here: which there are of a kind, and whether one of them is a model that is sought. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf, LOCAL_EVENT } from '../api/client'
import { context } from '../api/context'
import { ownEvent } from '../wire/events'
import type { Fault } from '../wire/fault'
import { readLocalEvent, type LocalFile } from '../wire/localFiles'
import { reduceLocalChecks, type LocalChecks } from './localChecks'

export const useLocalFiles = defineStore('civitai-remake-local-files', () => {
  const checks = shallowRef<LocalChecks>({})
  const byKind = shallowRef<Readonly<Record<string, LocalFile[]>>>({})
  const busy = ref(false)
  const fault = ref<Fault | null>(null)

  /** Follow the server's proofs. */
  function follow(): void {
    context().host.listen(LOCAL_EVENT, (detail) => {
      const event = readLocalEvent(ownEvent(detail))
      if (event) checks.value = reduceLocalChecks(checks.value, { type: 'told', event })
    })
  }

  /** A new look-up: what was proven for the last one counts no more. */
  function begin(): void {
    checks.value = reduceLocalChecks(checks.value, { type: 'begun' })
  }

  /** Ask for the files of a kind, each time anew: folders change. */
  async function list(kind: string): Promise<void> {
    busy.value = true
    fault.value = null
    try {
      byKind.value = { ...byKind.value, [kind]: await context().client.listLocal(kind) }
    } catch (error) {
      fault.value = faultOf(error)
    } finally {
      busy.value = false
    }
  }

  return { checks, byKind, busy, fault, follow, begin, list }
})
