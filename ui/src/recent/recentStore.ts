/** The last look-ups. The server keeps them: every page shows the same, and asks again when it is told of a change. */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { faultOf, RECENT_EVENT } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import { ownEvent } from '../wire/events'
import type { Fault } from '../wire/fault'
import type { RecentPicture } from '../wire/recent'
import { say } from '../words/say'

export const useRecent = defineStore('civitai-remake-recent', () => {
  /** All of them, whatever is searched for; null while nobody has asked. */
  const pictures = shallowRef<readonly RecentPicture[] | null>(null)
  /** Those that the search finds; null where nothing is searched for. */
  const found = shallowRef<readonly RecentPicture[] | null>(null)
  const search = ref('')
  const fault = shallowRef<Fault | null>(null)
  /** The list was asked for, though something else is shown. */
  const open = ref(false)
  let latest = 0

  function follow(): void {
    const { host } = context()
    host.listen(RECENT_EVENT, (detail) => {
      if (ownEvent(detail)) void refresh()
    })
    // What was told while the page could hear nothing is lost.
    host.listen('reconnected', () => void refresh())
  }

  /** Ask for the list; a newer question makes the answer of an older one count for nothing. */
  async function refresh(): Promise<void> {
    const turn = ++latest
    const words = search.value.trim()
    const { client } = context()
    try {
      const [all, some] = await Promise.all([client.listRecent(''), words === '' ? null : client.listRecent(words)])
      if (turn !== latest) return
      pictures.value = all.pictures
      found.value = some && some.pictures
      fault.value = null
    } catch (error) {
      if (turn === latest) fault.value = faultOf(error)
    }
  }

  async function searchFor(words: string): Promise<void> {
    search.value = words
    await refresh()
  }

  /** Whoever shows the list asks for it. */
  const toggle = (): void => void (open.value = !open.value)

  /** Look it up again, or show what was kept of it. */
  async function reopen(picture: RecentPicture): Promise<void> {
    const lookup = useLookup()
    if (picture.reopens === 'never') return
    open.value = false
    if (picture.reopens === 'reference') {
      lookup.reference = picture.given ?? ''
      await lookup.lookUp()
      return
    }
    const name = picture.given ?? say('recent.aFile')
    await lookup.lookUpKept(picture.source === 'text' ? { kind: 'text' } : { kind: 'file', name }, (signal) =>
      context().client.getRecentMetadata(picture.id, signal),
    )
  }

  const remove = (picture: RecentPicture): Promise<void> => change(() => context().client.removeRecent(picture.id))
  const removeAll = (): Promise<void> => change(() => context().client.removeAllRecent())

  async function change(ask: () => Promise<unknown>): Promise<void> {
    let failed: Fault | null = null
    try {
      await ask()
    } catch (error) {
      failed = faultOf(error)
    }
    await refresh()
    // Another page may have removed it first: then it is gone as wished.
    if (failed && failed.code !== 'recent_unknown') fault.value = failed
  }

  /** A picture as the server has just told it, before the whole list comes. */
  function take(picture: RecentPicture): void {
    const put = (list: readonly RecentPicture[] | null): readonly RecentPicture[] | null =>
      list && list.map((one) => (one.id === picture.id ? picture : one))
    pictures.value = put(pictures.value)
    found.value = put(found.value)
  }

  return { pictures, found, search, fault, open, follow, refresh, searchFor, toggle, reopen, remove, removeAll, take }
})
