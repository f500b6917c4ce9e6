/** What is known of the API keys; a key itself passes through here once, on its way to the server, and is never kept. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf, KEY_EVENT } from '../api/client'
import { context } from '../api/context'
import { ownEvent } from '../wire/events'
import type { Fault } from '../wire/fault'
import { readKeyState, type KeyState } from '../wire/settings'
import { isAsking, isSettled } from './keyWords'

const ASK_AGAIN_MS = 1000

export const useKey = defineStore('civitai-remake-key', () => {
  const state = shallowRef<KeyState | null>(null)
  const fault = ref<Fault | null>(null)
  const busy = ref(false)
  const open = ref(false)
  /** How often the box was asked for: it may be open already, and out of sight. */
  const asked = ref(0)
  /** The fields that are shown: in the panel, and in ComfyUI's settings. */
  const fields = ref(0)
  /** What goes on once a key is there. */
  let wanted: (() => void) | null = null

  /** What the site says of a key comes later than the question about the keys. */
  function follow(): void {
    context().host.listen(KEY_EVENT, (detail) => {
      const told = readKeyState(ownEvent(detail))
      if (told) take(told)
    })
  }

  function take(told: KeyState): void {
    // What became of the key that was just set is not in it.
    const { done, valid, username } = state.value ?? {}
    state.value = open.value || fields.value > 0 ? { ...told, done, valid, username } : told
  }

  /** Ask what is known; again while the site is being asked, for its word may come before the page can hear events. */
  async function refresh(): Promise<void> {
    try {
      take(await context().client.getKey())
    } catch (error) {
      fault.value = faultOf(error)
      return
    }
    if (isAsking(state.value)) setTimeout(() => void refresh(), ASK_AGAIN_MS)
  }

  /** Open the box because something wants a key; `then` goes on with it when one was stored. */
  function askFor(then: (() => void) | null = null): void {
    wanted = then
    open.value = true
    asked.value += 1
    forgetDone()
  }

  /** What became of an earlier key is no news any more. */
  function forgetDone(): void {
    if (state.value?.done) state.value = { ...state.value, done: undefined }
  }

  /** A field is shown; what is called when it goes comes back. */
  function attend(): () => void {
    if (fields.value === 0) forgetDone()
    fields.value += 1
    return () => (fields.value -= 1)
  }

  function toggle(): void {
    if (open.value) close()
    else askFor()
  }

  function close(): void {
    open.value = false
    wanted = null
  }

  async function set(apiKey: string): Promise<void> {
    await run(() => context().client.setKey(apiKey))
    if (fault.value || state.value?.done !== 'stored') return
    const goOn = wanted
    wanted = null
    if (isSettled(state.value)) open.value = false
    goOn?.()
  }

  /** Have the site asked anew about the keys. */
  const test = (): Promise<void> => run(() => context().client.testKey())

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

  return { state, fault, busy, open, asked, follow, refresh, askFor, attend, toggle, close, set, test }
})
