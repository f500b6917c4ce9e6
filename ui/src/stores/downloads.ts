/** The downloads of the server, as far as this page knows them. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf, PROGRESS_EVENT } from '../api/client'
import { isLive, reduceDownloads, type DownloadAction, type Downloads } from '../domain/downloads'
import { readEvent } from '../domain/read'
import type { Fault, Resource } from '../domain/wire'
import { context } from './context'

export const useDownloads = defineStore('civitai-remake-downloads', () => {
  const files = shallowRef<Downloads>({})
  const fault = ref<Fault | null>(null)
  const liveCount = computed(() => Object.values(files.value).filter(isLive).length)

  function apply(action: DownloadAction): void {
    files.value = reduceDownloads(files.value, action)
    context().host.showBadge(liveCount.value > 0 ? String(liveCount.value) : null)
  }

  /** Follow the server's events; after a lost connection its list is asked anew. */
  function follow(): void {
    const { host } = context()
    host.listen(PROGRESS_EVENT, (detail) => {
      const event = readEvent(detail)
      if (!event) return
      apply({ type: 'told', event })
      if (event.status === 'completed' && liveCount.value === 0) void host.refreshModels()
    })
    host.listen('reconnected', () => void refresh())
  }

  async function refresh(): Promise<void> {
    try {
      apply({ type: 'listed', events: await context().client.listDownloads() })
    } catch (error) {
      fault.value = faultOf(error)
    }
  }

  async function start(resources: Resource[], ask: () => Promise<{ task_id: string }>): Promise<void> {
    const fileKeys = resources.map((resource) => resource.file_key)
    fault.value = null
    apply({ type: 'asked', fileKeys })
    try {
      const answer = await ask()
      apply({ type: 'accepted', fileKeys, taskId: answer.task_id })
    } catch (error) {
      const { error: said, code, hint } = faultOf(error)
      apply({ type: 'refused', fileKeys, error: said, code, hint })
    }
  }

  const download = (resource: Resource): Promise<void> =>
    start([resource], () => context().client.download(resource))
  const downloadAll = (resources: Resource[]): Promise<void> =>
    start(resources, () => context().client.downloadAll(resources))

  async function cancel(fileKey: string): Promise<void> {
    const known = files.value[fileKey]
    if (!known || known.taskId === '') return
    await attempt(() => context().client.cancel(known.taskId, fileKey))
  }

  const cancelAll = (): Promise<void> => attempt(() => context().client.cancelAll())

  async function attempt(ask: () => Promise<unknown>): Promise<void> {
    fault.value = null
    try {
      await ask()
    } catch (error) {
      fault.value = faultOf(error)
      await refresh()
    }
  }

  const forget = (fileKeys: string[]): void => apply({ type: 'forgotten', fileKeys })

  return { files, fault, liveCount, follow, refresh, download, downloadAll, cancel, cancelAll, forget }
})
