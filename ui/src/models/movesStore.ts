/** Files in the wrong folder, on their way to the right one because the user said so. */

import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import type { Fault } from '../wire/fault'
import type { Resource } from '../wire/resources'

export const useMoves = defineStore('civitai-remake-moves', () => {
  const moving = shallowRef<ReadonlySet<string>>(new Set())
  const faults = shallowRef<Readonly<Record<string, Fault>>>({})

  /** Move the file of a card to where it belongs; where that fails the file stays, and the card says why. */
  async function move(resource: Resource): Promise<void> {
    const fileKey = resource.file_key
    if (moving.value.has(fileKey)) return
    const { client, host } = context()
    moving.value = new Set([...moving.value, fileKey])
    faults.value = Object.fromEntries(Object.entries(faults.value).filter(([key]) => key !== fileKey))
    try {
      useLookup().placeSupplied(fileKey, await client.moveModel(resource))
      await host.refreshModels()
    } catch (error) {
      faults.value = { ...faults.value, [fileKey]: faultOf(error) }
    } finally {
      moving.value = new Set([...moving.value].filter((key) => key !== fileKey))
    }
  }

  return { moving, faults, move }
})
