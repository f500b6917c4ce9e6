/** The picture that a workflow begins with, once it lies in ComfyUI's input folder. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import type { Fault } from '../wire/fault'
import type { Metadata } from '../wire/metadata'
import { nameOfItself } from './startPicture'

export interface Chosen {
  /** The look-up it was chosen for. */
  metadata: Metadata
  /** As ComfyUI lists it. */
  name: string
  itself: boolean
}

export const useStartPicture = defineStore('civitai-remake-start-picture', () => {
  const busy = ref(false)
  /** How often it was asked to choose one. */
  const asked = ref(0)
  const failed = shallowRef<{ metadata: Metadata; fault: Fault } | null>(null)
  /** Why there is none for the image shown. */
  const fault = computed(() => (failed.value?.metadata === useLookup().metadata ? failed.value.fault : null))
  const chosen = shallowRef<Chosen | null>(null)

  /** Take the picture that was looked up. */
  async function takeItself(): Promise<void> {
    const lookup = useLookup()
    const metadata = lookup.metadata
    if (!metadata) return
    const { file } = lookup
    await bring(metadata, true, async () => {
      if (file) return { content: file, name: file.name }
      const content = await context().client.fetchPicture(metadata.image_url ?? '')
      return { content, name: nameOfItself(metadata, content.type) }
    })
  }

  /** Take a picture of the user. */
  async function take(file: File): Promise<void> {
    const metadata = useLookup().metadata
    if (metadata) await bring(metadata, false, () => Promise.resolve({ content: file, name: file.name }))
  }

  async function bring(
    metadata: Metadata,
    itself: boolean,
    get: () => Promise<{ content: Blob; name: string }>,
  ): Promise<void> {
    if (busy.value) return
    busy.value = true
    failed.value = null
    try {
      const { content, name } = await get()
      const stored = await context().client.bringPicture(content, name)
      // Another look-up may have begun meanwhile.
      if (useLookup().metadata === metadata) chosen.value = { metadata, name: stored, itself }
    } catch (error) {
      failed.value = { metadata, fault: faultOf(error) }
    } finally {
      busy.value = false
    }
  }

  /** What stood in the way is gone. */
  const mend = (): void => void (failed.value = null)

  /** Begin without a picture again. */
  function leave(): void {
    failed.value = null
    chosen.value = null
  }

  /** The picture that was chosen for this look-up. */
  const chosenFor = (metadata: Metadata): Chosen | null => (chosen.value?.metadata === metadata ? chosen.value : null)

  const askFor = (): void => void (asked.value += 1)

  return { busy, asked, askFor, fault, chosen, takeItself, take, leave, mend, chosenFor }
})
