/** Whether an API key is set; the key itself passes through here once, on its way to the server, and is never kept. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import type { Fault } from '../wire/fault'
import type { KeyState } from '../wire/settings'

export const useKey = defineStore('civitai-remake-key', () => {
  const state = shallowRef<KeyState | null>(null)
  const fault = ref<Fault | null>(null)
  const busy = ref(false)
  const open = ref(false)

  async function refresh(): Promise<void> {
    await run(() => context().client.getKey())
  }

  async function set(apiKey: string): Promise<void> {
    await run(() => context().client.setKey(apiKey))
  }

  async function run(ask: () => Promise<KeyState>): Promise<void> {
    busy.value = true
    fault.value = null
    try {
      state.value = await ask()
    } catch (error) {
      fault.value = faultOf(error)
    } finally {
      busy.value = false
    }
  }

  return { state, fault, busy, open, refresh, set }
})
