/** Tells of the downloads where the panel is out of sight: how far they are, and once how they ended. */

import { defineStore } from 'pinia'
import { watch } from 'vue'
import { context } from '../api/context'
import { useDownloads } from './downloadsStore'
import { batchAfter, sumsOf } from './queue'
import { endOf, progressOf } from './queueWords'

/** A toast that changes more often is read by nobody, and read out without end. */
const NEWS_MS = 3000

export const useNotices = defineStore('civitai-remake-notices', () => {
  const downloads = useDownloads()
  let fileKeys: readonly string[] = []
  let toldAt = 0
  let told = ''

  function follow(): void {
    watch(() => downloads.all, look, { flush: 'sync' })
  }

  /** Look how it stands, and whether somebody sees it: in the panel nothing is said twice. */
  function look(): void {
    const { host } = context()
    const batch = batchAfter(fileKeys, downloads.all)
    const wasUnderWay = fileKeys.length > 0
    fileKeys = batch.live > 0 ? batch.fileKeys : []
    if (batch.live === 0) {
      told = ''
      const end = wasUnderWay && !host.isPanelInView() ? endOf(batch) : null
      if (end) host.notify(end)
      else if (wasUnderWay) host.showProgress(null)
    } else if (host.isPanelInView()) {
      if (told !== '') host.showProgress(null)
      told = ''
    } else tellProgress()
  }

  function tellProgress(): void {
    const now = Date.now()
    if (told !== '' && now - toldAt < NEWS_MS) return
    const progress = progressOf(batchAfter(fileKeys, downloads.all), sumsOf(downloads.queue).eta)
    const words = `${progress.title} ${progress.detail}`
    if (words === told) return
    toldAt = now
    told = words
    context().host.showProgress(progress)
  }

  return { follow, look }
})
