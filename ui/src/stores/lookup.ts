/** The image that was looked up: its parameters and its models. Kept over a reload of the page, never with a key. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { chosenResources } from '../domain/cards'
import { readLookUp, type LookUp } from '../domain/read'
import type { Fault, Metadata, Resource } from '../domain/wire'
import { context } from './context'
import { useDownloads } from './downloads'

const STORED = 'civitai-remake.last-look-up'

export type Step = 'image' | 'models'

export const useLookup = defineStore('civitai-remake-lookup', () => {
  const reference = ref('')
  const step = ref<Step | null>(null)
  const fault = ref<Fault | null>(null)
  const metadata = shallowRef<Metadata | null>(null)
  const resources = shallowRef<Resource[]>([])
  const switchedOn = ref<Set<string>>(new Set())
  const chosen = computed(() => chosenResources(resources.value, switchedOn.value))
  let latest = 0

  /** Look an image up; a newer look-up makes the answers of this one count for nothing. */
  async function lookUp(): Promise<void> {
    const asked = reference.value.trim()
    if (asked === '') return
    const turn = ++latest
    const { client } = context()
    fault.value = null
    metadata.value = null
    resources.value = []
    switchedOn.value = new Set()
    step.value = 'image'
    try {
      const found = await client.fetchMetadata(asked)
      if (turn !== latest) return
      metadata.value = found
      step.value = 'models'
      const answer = await client.resolve(found)
      if (turn !== latest) return
      useDownloads().forget(answer.resources.map((resource) => resource.file_key))
      resources.value = answer.resources
      keep()
    } catch (error) {
      if (turn === latest) fault.value = faultOf(error)
    } finally {
      if (turn === latest) step.value = null
    }
  }

  /** Use or leave out a model that only the site links to the image. */
  function toggle(fileKey: string): void {
    const next = new Set(switchedOn.value)
    if (!next.delete(fileKey)) next.add(fileKey)
    switchedOn.value = next
    keep()
  }

  function keep(): void {
    if (!metadata.value) return
    const kept: LookUp = {
      reference: reference.value,
      metadata: metadata.value,
      resources: resources.value,
      switchedOn: [...switchedOn.value],
    }
    try {
      sessionStorage.setItem(STORED, JSON.stringify(kept))
    } catch {
      // A full or forbidden store only costs the convenience of a reload.
    }
  }

  /** Show what was shown before the page was reloaded, then ask again what is here by now. */
  async function restore(): Promise<void> {
    let kept: LookUp | null = null
    try {
      kept = readLookUp(sessionStorage.getItem(STORED))
    } catch {
      kept = null
    }
    if (!kept) return
    reference.value = kept.reference
    metadata.value = kept.metadata
    resources.value = kept.resources
    switchedOn.value = new Set(kept.switchedOn)
    const turn = ++latest
    try {
      const answer = await context().client.resolve(kept.metadata)
      if (turn === latest) resources.value = answer.resources
    } catch {
      // What was shown stays; the next look-up will say what is wrong.
    }
  }

  return { reference, step, fault, metadata, resources, switchedOn, chosen, lookUp, toggle, restore }
})
