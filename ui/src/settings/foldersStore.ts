/** The folders of each kind as the server has them, and the user's choice among them. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import type { Fault } from '../wire/fault'
import type { KindFolders } from '../wire/folders'
import { useSettings } from './settingsStore'

export const useFolders = defineStore('civitai-remake-folders', () => {
  const settings = useSettings()
  const kinds = shallowRef<KindFolders[]>([])
  const fault = ref<Fault | null>(null)

  async function refresh(): Promise<void> {
    fault.value = null
    try {
      kinds.value = (await context().client.getFolders()).kinds
    } catch (error) {
      fault.value = faultOf(error)
    }
  }

  /** Has new files of a kind go to a folder; null leaves it to ComfyUI's order. */
  async function choose(kind: string, folder: string | null): Promise<void> {
    await settings.change({ folders: { [kind]: folder } })
    await refresh()
  }

  return { kinds, fault, refresh, choose }
})
