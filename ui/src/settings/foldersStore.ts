/** The folders of each kind as the server has them, and the user's choice among them. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import type { Fault } from '../wire/fault'
import type { KindFolders } from '../wire/folders'
import { useSettings } from './settingsStore'

export const useFolders = defineStore('civitai-remake-folders', () => {
  const settings = useSettings()
  const told = shallowRef<KindFolders[] | null>(null)
  const fault = ref<Fault | null>(null)
  /** The kind whose choice failed; null where the folders could not be read. */
  const failed = ref<string | null>(null)
  let reading: Promise<void> | null = null

  async function read(): Promise<void> {
    fault.value = null
    failed.value = null
    try {
      told.value = (await context().client.getFolders()).kinds
    } catch (error) {
      fault.value = faultOf(error)
    }
  }

  /** Ask the server; many rows that ask at once ask once. */
  const refresh = (): Promise<void> => (reading ??= read().finally(() => (reading = null)))

  /** Has new files of a kind go to a folder; null leaves it to ComfyUI's order. */
  async function choose(kind: string, folder: string | null): Promise<void> {
    await settings.change({ folders: { [kind]: folder } })
    const why = settings.fault
    await refresh()
    if (why) {
      fault.value = why
      failed.value = kind
    }
  }

  return { kinds: computed(() => told.value ?? []), known: computed(() => told.value !== null), fault, failed, refresh, choose }
})
