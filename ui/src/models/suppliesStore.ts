/** Files that the user brings for a model: sent, checked by the server, and refused or placed. */

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import type { Resource } from '../wire/resources'
import { reduceSupplies, type Supplies, type SupplyAction } from './supply'

export const useSupplies = defineStore('civitai-remake-supplies', () => {
  const files = shallowRef<Supplies>({})
  /** What was sent, for sending it once more when the user insists. */
  const sent = new Map<string, File>()
  const running = new Map<string, AbortController>()
  const apply = (action: SupplyAction): void => void (files.value = reduceSupplies(files.value, action))

  /** Bring a file for a model; one that differs from it is taken only with `acceptOther`. */
  async function supply(resource: Resource, file: File, acceptOther = false): Promise<void> {
    const fileKey = resource.file_key
    if (files.value[fileKey]?.status === 'sending') return
    const { client, host } = context()
    const stopped = new AbortController()
    sent.set(fileKey, file)
    running.set(fileKey, stopped)
    apply({ type: 'begun', fileKey, name: file.name, totalBytes: file.size })
    try {
      const tell = (sentBytes: number): void => apply({ type: 'sent', fileKey, sentBytes })
      const placed = await client.supply(resource, file, acceptOther, tell, stopped.signal)
      running.delete(fileKey)
      forget(fileKey)
      useLookup().placeSupplied(fileKey, placed)
      await host.refreshModels()
    } catch (error) {
      if (!stopped.signal.aborted) apply({ type: 'failed', fileKey, fault: faultOf(error) })
    }
  }

  /** Use the file although it is not the model's own. */
  async function insist(resource: Resource): Promise<void> {
    const file = sent.get(resource.file_key)
    if (file) await supply(resource, file, true)
  }

  /** Put it away; one that is still on its way is stopped. */
  function forget(fileKey: string): void {
    if (files.value[fileKey]?.status === 'sending') running.get(fileKey)?.abort()
    running.delete(fileKey)
    sent.delete(fileKey)
    apply({ type: 'ended', fileKey })
  }

  return { files, supply, insist, forget }
})
