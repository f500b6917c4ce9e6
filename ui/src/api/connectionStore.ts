/** Whether ComfyUI is there, as its own socket tells this page. */

import { defineStore } from 'pinia'
import { ref } from 'vue'
import { context } from './context'

export const useConnection = defineStore('civitai-remake-connection', () => {
  const away = ref(false)
  /** How often it has come back: whoever shows what the server knows asks it anew. */
  const returns = ref(0)

  function follow(): void {
    const { host } = context()
    host.listen('reconnecting', () => (away.value = true))
    host.listen('reconnected', () => {
      away.value = false
      returns.value += 1
    })
  }

  return { away, returns, follow }
})
