/** The queue as it is seen: whether it is in view, which row the keys are on, and what is said aloud of a move. */

import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useConnection } from '../api/connectionStore'
import { say } from '../words/say'
import { useDownloads } from './downloadsStore'

export const useQueue = defineStore('civitai-remake-queue', () => {
  const downloads = useDownloads()
  /** Somebody asked for it, or there was nothing else to look at. */
  const opened = ref<'asked' | 'itself' | null>(null)
  const open = computed(() => opened.value !== null)
  const news = ref('')

  const unfinished = computed(() => {
    const { running, waiting, stopped, failed } = downloads.queue
    return running.length + waiting.length + stopped.length + failed.length
  })
  const isEmpty = computed(() => unfinished.value === 0 && downloads.queue.done.length === 0)

  function toggle(): void {
    opened.value = open.value ? null : 'asked'
  }

  const show = (): void => void (opened.value = 'asked')

  /** Come into view where nothing else is looked at and something is unfinished; make room for a look-up again. */
  function offer(idle: boolean): void {
    if (idle && unfinished.value > 0 && !open.value) opened.value = 'itself'
    else if (!idle && opened.value === 'itself') opened.value = null
  }

  /** Move a waiting file, and say where it is now. While ComfyUI is away the order is what it was. */
  function move(fileKey: string, place: number): void {
    if (useConnection().away || !downloads.move(fileKey, place)) return
    const name = downloads.files[fileKey]?.filename ?? ''
    news.value = say('downloads.movedTo', {
      name,
      place: downloads.waiting.indexOf(fileKey) + 1,
      count: downloads.waiting.length,
    })
  }

  return { open, news, unfinished, isEmpty, show, toggle, offer, move }
})
