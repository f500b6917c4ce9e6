/** The workflow of the image: asked for, put onto the canvas, told about. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import { usedResource } from '../lookup/usedModels'
import type { Fault } from '../wire/fault'
import type { Metadata } from '../wire/metadata'
import type { FidelityRow, GenerateAnswer, Grade } from '../wire/workflow'
import { useStartPicture } from './startPictureStore'

export interface Confirmation {
  /** The very look-up that it was made from: a text or a file has no number to tell it by. */
  metadata: Metadata
  name: string
  graphId: string
  nodeCount: number
  workflowType: string
  fidelity: FidelityRow[]
  grade: Grade
  seed: number | string
  ownNodes: boolean
  /** Whether the other choice of nodes would be another workflow. */
  nodeChoice: boolean
}

export const useWorkflow = defineStore('civitai-remake-workflow', () => {
  const busy = ref(false)
  /** How many nodes are being put onto the canvas, which takes seconds for many; null before and after. */
  const layingOut = ref<number | null>(null)
  const fault = ref<Fault | null>(null)
  /** Of what was loaded last, also where another image is shown by now. */
  const confirmation = shallowRef<Confirmation | null>(null)
  const confirmed = computed(() => (confirmation.value?.metadata === useLookup().metadata ? confirmation.value : null))

  const ask = (metadata: Metadata, ownNodes: boolean | null): Promise<GenerateAnswer> =>
    context().client.generate(
      metadata,
      useLookup().chosen.map(usedResource),
      useStartPicture().chosenFor(metadata)?.name ?? null,
      ownNodes,
    )

  /** Load the workflow onto the canvas; `ownNodes` overrides the setting for this once. */
  async function generate(ownNodes: boolean | null = null): Promise<void> {
    const metadata = useLookup().metadata
    if (!metadata || busy.value) return
    const { host } = context()
    busy.value = true
    fault.value = null
    confirmation.value = null
    try {
      const answer = await ask(metadata, ownNodes)
      // Before loading, so that no node is marked for a model that has just come.
      await host.refreshModels()
      const { groups = [], models = {}, note = null } = answer
      layingOut.value = Object.keys(answer.workflow).length
      const loaded = await host.loadOntoCanvas(answer.workflow, metadata.image_id, { groups, models, note })
      confirmation.value = {
        metadata,
        name: loaded.name,
        graphId: loaded.graphId,
        nodeCount: loaded.nodeCount,
        workflowType: answer.workflow_type,
        fidelity: answer.fidelity,
        grade: answer.grade,
        seed: answer.seed,
        ownNodes: answer.own_nodes === true,
        nodeChoice: answer.node_choice === true,
      }
    } catch (error) {
      fault.value = faultOf(error)
    } finally {
      busy.value = false
      layingOut.value = null
    }
  }

  /**
   * The workflow as a file for any ComfyUI, in its API format and without nodes of the pack's own, which others may not
   * have; null where none could be made.
   */
  async function makeFile(): Promise<{ name: string; text: string } | null> {
    const metadata = useLookup().metadata
    if (!metadata || busy.value) return null
    busy.value = true
    fault.value = null
    try {
      const { workflow } = await ask(metadata, false)
      return { name: `civitai_${metadata.image_id ?? 'image'}.json`, text: JSON.stringify(workflow, null, 2) }
    } catch (error) {
      fault.value = faultOf(error)
      return null
    } finally {
      busy.value = false
    }
  }

  function clear(): void {
    fault.value = null
    confirmation.value = null
  }

  return { busy, layingOut, fault, confirmation, confirmed, generate, makeFile, clear }
})
