/** The batch of this ComfyUI, the same for every page: the server tells how far it is. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { BATCH_EVENT, faultOf } from '../api/client'
import { context } from '../api/context'
import { readBatch, type Batch } from '../wire/batch'
import { ownEvent } from '../wire/events'
import type { Fault } from '../wire/fault'
import { endNotice, isAtWork } from './batchWords'

/** Where the page of a batch is served; null while it has none. */
export const galleryAddress = ({ gallery }: Batch): string | null =>
  gallery === null ? null : context().host.address(`/civitai_remake/${gallery}`)

export const useBatch = defineStore('civitai-remake-batch', () => {
  const current = shallowRef<Batch | null>(null)
  const fault = shallowRef<Fault | null>(null)
  /** A request of ours is on its way. */
  const busy = ref(false)
  /** The ticked pictures of the choices that are shown. */
  const picked = shallowRef<ReadonlySet<number>>(new Set())
  /** The last batch that was seen at work here: its end is told too, that of one long ago is not. */
  const seen = ref<string | null>(null)
  const hidden = ref<string | null>(null)
  const atWork = computed(() => current.value !== null && isAtWork(current.value))
  const shown = computed(() => {
    const batch = current.value
    if (batch === null || (batch.id === hidden.value && !atWork.value)) return null
    return batch.phase !== 'ended' || batch.id === seen.value ? batch : null
  })
  let latest = 0
  let about = ''

  /** What the ticks are of: pictures of another post have none. */
  function pickFrom(what: string): void {
    if (what !== about) picked.value = new Set()
    about = what
  }

  function take(told: unknown): void {
    const batch = readBatch(told)
    if (batch === null) return
    const notice = current.value && endNotice(current.value, batch)
    if (notice && !context().host.isPanelInView()) context().host.notify(notice)
    current.value = batch
    if (isAtWork(batch)) seen.value = batch.id
  }

  function follow(): void {
    const { host } = context()
    host.listen(BATCH_EVENT, (detail) => {
      latest += 1
      take(ownEvent(detail))
    })
    // What was told while the page could hear nothing is lost.
    host.listen('reconnected', () => void refresh())
  }

  /** Ask how far it is; whatever is told meanwhile is newer. */
  async function refresh(): Promise<void> {
    const turn = ++latest
    try {
      const { batch } = await context().client.getBatch()
      if (turn === latest) take(batch)
    } catch {
      // Nothing was asked for: what is known stays, and the events tell the rest.
    }
  }

  async function ask(request: () => Promise<{ batch?: unknown }>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    fault.value = null
    try {
      const { batch } = await request()
      latest += 1
      take(batch)
      return true
    } catch (error) {
      fault.value = faultOf(error)
      return false
    } finally {
      busy.value = false
    }
  }

  async function begin(imageIds: number[], title: string): Promise<void> {
    if (await ask(() => context().client.beginBatch(imageIds, title))) picked.value = new Set()
  }

  /** Agree to what it asks, or go on with one that was stopped. */
  const goOn = (batch: Batch): Promise<boolean> => ask(() => context().client.goOnWithBatch(batch.id))
  const cancel = (batch: Batch): Promise<boolean> => ask(() => context().client.cancelBatch(batch.id))
  const hide = (batch: Batch): void => void (hidden.value = batch.id)

  return { current, shown, atWork, fault, busy, picked, pickFrom, follow, refresh, begin, goOn, cancel, hide }
})
