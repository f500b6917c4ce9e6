/** What the user has chosen about downloads; the server keeps it. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import type { Fault } from '../wire/fault'
import type { DownloadSettings } from '../wire/settings'

export const useSettings = defineStore('civitai-remake-settings', () => {
  const current = shallowRef<DownloadSettings | null>(null)
  const fault = ref<Fault | null>(null)
  const open = ref(false)

  async function run(ask: () => Promise<DownloadSettings>): Promise<void> {
    fault.value = null
    try {
      current.value = await ask()
    } catch (error) {
      fault.value = faultOf(error)
    }
  }

  const refresh = (): Promise<void> => run(() => context().client.getSettings())
  const change = (changed: Partial<DownloadSettings>): Promise<void> => run(() => context().client.setSettings(changed))

  function toggle(): void {
    open.value = !open.value
    if (open.value) void refresh()
  }

  return { current, fault, open, refresh, change, toggle }
})
