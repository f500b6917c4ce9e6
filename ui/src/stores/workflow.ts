/** The workflow of the image: asked for, put onto the canvas, told about. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import type { Fault, FidelityRow } from '../domain/wire'
import { context } from './context'
import { useLookup } from './lookup'

export interface Confirmation {
  imageId: number
  name: string
  nodeCount: number
  workflowType: string
  fidelity: FidelityRow[]
}

export const useWorkflow = defineStore('civitai-remake-workflow', () => {
  const busy = ref(false)
  const fault = ref<Fault | null>(null)
  const confirmation = shallowRef<Confirmation | null>(null)

  async function generate(): Promise<void> {
    const lookup = useLookup()
    const metadata = lookup.metadata
    if (!metadata || busy.value) return
    const { client, host } = context()
    busy.value = true
    fault.value = null
    confirmation.value = null
    try {
      // A model that is only linked, and switched on, is from here on one of the image's own.
      const resources = lookup.chosen.map((resource) => ({ ...resource, ...usedAs(resource) }))
      const answer = await client.generate(metadata, resources)
      // Before loading, so that no node is marked for a model that has just come.
      await host.refreshModels()
      const loaded = await host.loadOntoCanvas(answer.workflow, metadata.image_id)
      confirmation.value = {
        imageId: metadata.image_id,
        name: loaded.name,
        nodeCount: loaded.nodeCount,
        workflowType: answer.workflow_type,
        fidelity: answer.fidelity,
      }
    } catch (error) {
      fault.value = faultOf(error)
    } finally {
      busy.value = false
    }
  }

  function clear(): void {
    fault.value = null
    confirmation.value = null
  }

  return { busy, fault, confirmation, generate, clear }
})

function usedAs(resource: { mention?: object }): object {
  return { linked_only: false, mention: { ...resource.mention, linked_only: false } }
}
