/** The downloads of the server, as far as this page knows them. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf, ORDER_EVENT, PROGRESS_EVENT } from '../api/client'
import { context } from '../api/context'
import { readDownloadEvent, readWaiting, type BatchAnswer, type DownloadEvent } from '../wire/downloads'
import { ownEvent } from '../wire/events'
import type { Fault } from '../wire/fault'
import type { Resource } from '../wire/resources'
import { hasEnded, isLive, reduceDownloads, type DownloadAction, type Downloads } from './downloadState'
import { keepEnded, moved, queueOf } from './queue'

type Started = Pick<BatchAnswer, 'task_id'> & Partial<BatchAnswer>

/** Forty files tell of themselves eighty times a second; the page is drawn anew so often only. */
export const GATHER_MS = 250

export const useDownloads = defineStore('civitai-remake-downloads', () => {
  const files = shallowRef<Downloads>({})
  /** What has ended, also what a new look-up has forgotten. */
  const ended = shallowRef<Downloads>({})
  /** The same keys as the server has told them; some of them may have begun since. */
  const order = shallowRef<readonly string[]>([])
  const fault = ref<Fault | null>(null)
  /** With what a new look-up has forgotten. */
  const all = computed<Downloads>(() => ({ ...ended.value, ...files.value }))
  const queue = computed(() => queueOf(all.value, order.value))
  /** The keys of those that wait, in the order in which they will begin. */
  const waiting = computed(() => queue.value.waiting.map((one) => one.file_key))
  const liveCount = computed(() => Object.values(files.value).filter(isLive).length)
  let gathered: DownloadEvent[] = []
  let moves = 0
  let toldMeanwhile: readonly string[] | null = null
  let resting: ReturnType<typeof setTimeout> | null = null

  function apply(...actions: DownloadAction[]): void {
    const before = files.value
    files.value = actions.reduce(reduceDownloads, before)
    ended.value = keepEnded(ended.value, before, files.value)
    context().host.showBadge(liveCount.value > 0 ? String(liveCount.value) : null)
  }

  /** Follow the server's events; after a lost connection its list is asked anew. */
  function follow(): void {
    const { host } = context()
    host.listen(PROGRESS_EVENT, (detail) => {
      const event = readDownloadEvent(ownEvent(detail))
      if (event) hear(event)
    })
    host.listen(ORDER_EVENT, (detail) => takeOrder(readWaiting(ownEvent(detail))))
    host.listen('reconnected', () => void refresh())
  }

  /** While a move of our own is on its way, the orders before it would only take it back for a moment. */
  function takeOrder(told: readonly string[] | null): void {
    if (moves > 0) toldMeanwhile = told ?? toldMeanwhile
    else order.value = told ?? order.value
  }

  /** Take an event in at once where nothing was a moment ago, or where something has ended; else with the next ones. */
  function hear(event: DownloadEvent): void {
    gathered.push(event)
    if (resting === null || hasEnded(event)) takeGathered()
  }

  function takeGathered(): void {
    if (resting !== null) clearTimeout(resting)
    resting = null
    if (gathered.length === 0) return
    const told = gathered.map((event) => ({ type: 'told', event }) as const)
    gathered = []
    resting = setTimeout(takeGathered, GATHER_MS)
    // What has ended is the last of them; it is seen on its way first, however short that was.
    const ends = hasEnded(told.at(-1)?.event) ? told.splice(-1) : []
    if (told.length > 0) apply(...told)
    if (ends.length > 0) apply(...ends)
    if (liveCount.value === 0 && ends.some(({ event }) => event.status === 'completed')) void context().host.refreshModels()
  }

  async function refresh(): Promise<void> {
    try {
      const { downloads, waiting } = await context().client.listDownloads()
      takeGathered()
      apply({ type: 'listed', events: downloads })
      order.value = waiting
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
      // An event that has overtaken the answer knows more than the answer.
      takeGathered()
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

  const refuse = (fileKeys: string[], { code, error, hint, said }: Fault): void =>
    apply({ type: 'refused', fileKeys, fault: { code, error, hint, ...(said ? { said } : {}) } })

  const download = (resource: Resource): Promise<Fault | null> =>
    start([resource], () => context().client.download(resource))
  const downloadAll = (resources: Resource[], acceptPickles: boolean): Promise<Fault | null> =>
    start(resources, () => context().client.downloadAll(resources, acceptPickles))

  const pauseOne = (fileKey: string): Promise<void> => about(fileKey, (taskId) => context().client.pause(taskId, fileKey))
  const resume = (fileKey: string): Promise<void> => about(fileKey, (taskId) => context().client.resume(taskId, fileKey))
  const cancel = (fileKey: string): Promise<void> => about(fileKey, (taskId) => context().client.cancel(taskId, fileKey))
  const pauseAll = (): Promise<void> => attempt(() => context().client.pauseAll())
  const resumeAll = (): Promise<void> => attempt(() => context().client.resumeAll())
  const retryFailed = (): Promise<void> => attempt(() => context().client.retryFailed())
  const cancelAll = (): Promise<void> => attempt(() => context().client.cancelAll())

  /** Put a waiting file at another place among those that wait; whether it stands elsewhere now. */
  function move(fileKey: string, place: number): boolean {
    const next = moved(waiting.value, fileKey, place)
    if (next === null) return false
    order.value = next
    moves += 1
    void attempt(() => context().client.move(fileKey, next.indexOf(fileKey))).finally(() => {
      moves -= 1
      if (moves > 0) return
      takeOrder(toldMeanwhile)
      toldMeanwhile = null
    })
    return true
  }

  async function about(fileKey: string, ask: (taskId: string) => Promise<unknown>): Promise<void> {
    const known = all.value[fileKey]
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
    all,
    queue,
    waiting,
    fault,
    liveCount,
    follow,
    refresh,
    download,
    downloadAll,
    pause: pauseOne,
    pauseAll,
    resume,
    resumeAll,
    retryFailed,
    move,
    cancel,
    cancelAll,
    forget,
  }
})
