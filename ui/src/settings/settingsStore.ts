/** What the user has chosen; the server keeps it, for all its users and the command line. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import type { Fault } from '../wire/fault'
import type { DownloadSettings } from '../wire/settings'
import { CATEGORY, type SettingName } from './settingRows'

export const useSettings = defineStore('civitai-remake-settings', () => {
  const current = shallowRef<DownloadSettings | null>(null)
  const fault = ref<Fault | null>(null)
  /** The setting whose change failed; null where they could not be read. */
  const failed = ref<SettingName | null>(null)
  /** Whether the panel shows them, where ComfyUI has no dialog for it. */
  const open = ref(false)

  /** The changes that were begun, and those of them that wait for their answer. */
  let begun = 0
  let waiting = 0
  let reading: Promise<void> | null = null

  async function read(): Promise<void> {
    const before = begun
    fault.value = null
    failed.value = null
    try {
      const told = await context().client.getSettings()
      // The answer to a change is newer than what was read beside it.
      if (before === begun && waiting === 0) current.value = told
    } catch (error) {
      fault.value = faultOf(error)
    }
  }

  /** Ask the server; many rows that ask at once ask once. */
  const refresh = (): Promise<void> => (reading ??= read().finally(() => (reading = null)))

  async function change(changed: Partial<DownloadSettings>): Promise<void> {
    const turn = ++begun
    waiting += 1
    fault.value = null
    failed.value = null
    try {
      const told = await context().client.setSettings(changed)
      if (turn === begun) current.value = told
    } catch (error) {
      fault.value = faultOf(error)
      failed.value = (Object.keys(changed)[0] as SettingName | undefined) ?? null
      // What is shown goes back to what holds.
      if (current.value) current.value = { ...current.value }
    } finally {
      waiting -= 1
    }
  }

  /** Show the settings: in ComfyUI's own dialog, and in the panel where there is none. */
  async function show(): Promise<void> {
    if (!(await context().host.openSettings(CATEGORY))) open.value = !open.value
  }

  return { current, fault, failed, open, refresh, change, show }
})
