/** The downloads of the server, as far as this page knows them. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf, PROGRESS_EVENT } from '../api/client'
import { context } from '../api/context'
import { readDownloadEvent, type BatchAnswer } from '../wire/downloads'
import { ownEvent } from '../wire/events'
import type { Fault } from '../wire/fault'
import type { Resource } from '../wire/resources'
import { isLive, reduceDownloads, type DownloadAction, type Downloads } from './downloadState'

type Started = Pick<BatchAnswer, 'task_id'> & Partial<BatchAnswer>

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
      const event = readDownloadEvent(ownEvent(detail))
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

  async function start(resources: Resource[], ask: () => Promise<Started>): Promise<Fault | null> {
    const fileKeys = resources.map((resource) => resource.file_key)
    fault.value = null
    apply({ type: 'asked', fileKeys })
    try {
      const answer = await ask()
      apply({ type: 'accepted', fileKeys, taskId: answer.task_id })
      for (const refused of answer.refused ?? []) {
        if (refused.file_key !== null) refuse([refused.file_key], refused)
      }
    } catch (error) {
      const said = faultOf(error)
      refuse(fileKeys, said)
      return said
    }
    return null
  }

  const refuse = (fileKeys: string[], { error, code, hint }: Fault): void =>
    apply({ type: 'refused', fileKeys, error, code, hint })

  const download = (resource: Resource): Promise<Fault | null> =>
    start([resource], () => context().client.download(resource))
  const downloadAll = (resources: Resource[], acceptPickles: boolean): Promise<Fault | null> =>
    start(resources, () => context().client.downloadAll(resources, acceptPickles))

  const pause = (fileKey: string): Promise<void> => about(fileKey, (taskId) => context().client.pause(taskId, fileKey))
  const resume = (fileKey: string): Promise<void> => about(fileKey, (taskId) => context().client.resume(taskId, fileKey))
  const cancel = (fileKey: string): Promise<void> => about(fileKey, (taskId) => context().client.cancel(taskId, fileKey))
  const pauseAll = (): Promise<void> => attempt(() => context().client.pauseAll())
  const resumeAll = (): Promise<void> => attempt(() => context().client.resumeAll())
  const retryFailed = (): Promise<void> => attempt(() => context().client.retryFailed())
  const cancelAll = (): Promise<void> => attempt(() => context().client.cancelAll())
  const moveFirst = (fileKey: string): Promise<void> => attempt(() => context().client.move(fileKey, 0))

  async function about(fileKey: string, ask: (taskId: string) => Promise<unknown>): Promise<void> {
    const known = files.value[fileKey]
    if (!known || known.task_id === '') return
    await attempt(() => ask(known.task_id))
  }

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

  return {
    files,
    fault,
    liveCount,
    follow,
    refresh,
    download,
    downloadAll,
    pause,
    pauseAll,
    resume,
    resumeAll,
    retryFailed,
    moveFirst,
    cancel,
    cancelAll,
    forget,
  }
})
