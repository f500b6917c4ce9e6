/** What was missed while ComfyUI was away is asked anew, and a fault goes when its cause has gone. */

import { defineStore } from 'pinia'
import { watch } from 'vue'
import { SETTINGS_EVENT } from '../api/client'
import { useConnection } from '../api/connectionStore'
import { context } from '../api/context'
import { useDownloads } from '../downloads/downloadsStore'
import { usePreflight } from '../downloads/preflightStore'
import { useLocalFiles } from '../localFiles/localFilesStore'
import { useLookup } from '../lookup/lookupStore'
import { useStanding } from '../models/standingStore'
import { useNextStep } from '../nextStep/nextStepStore'
import { useFolders } from '../settings/foldersStore'
import { useKey } from '../settings/keyStore'
import { needsAttention } from '../settings/keyWords'
import { useSettings } from '../settings/settingsStore'
import type { Fault } from '../wire/fault'
import { ownEvent } from '../wire/events'
import { useAuthorWorkflow } from '../workflow/authorStore'
import { useStartPicture } from '../workflow/startPictureStore'
import { useWorkflow } from '../workflow/workflowStore'
import { isGoneWith, type Event } from './causes'

export const useRecovery = defineStore('civitai-remake-recovery', () => {
  const connection = useConnection()
  const [lookup, downloads, preflight, local] = [useLookup(), useDownloads(), usePreflight(), useLocalFiles()]
  const [key, settings, folders] = [useKey(), useSettings(), useFolders()]
  const [workflow, author, start, next] = [useWorkflow(), useAuthorWorkflow(), useStartPicture(), useNextStep()]

  function follow(): void {
    watch(() => connection.returns, comeBack)
    // Another page has changed them.
    context().host.listen(SETTINGS_EVENT, (detail) => {
      if (ownEvent(detail)) refreshSettings()
    })
    watch(
      () => key.state !== null && !needsAttention(key.state),
      (works) => works && mend('key'),
    )
    // What a workflow failed for was said of other files, of another picture to begin with, or of other models.
    watch([() => useStanding().missing.map((one) => one.file_key).join(), () => start.chosen], () => {
      workflow.fault = null
      author.fault = null
    })
    watch(
      () => lookup.metadata,
      () => (downloads.fault = null),
    )
  }

  /** Downloads, recent pictures and results ask for themselves. */
  function comeBack(): void {
    mend('return')
    void key.refresh()
    void lookup.refresh()
    refreshSettings()
  }

  /** Whoever has never looked at them asks when they do. */
  function refreshSettings(): void {
    if (settings.current) void settings.refresh()
    if (folders.kinds.length > 0) void folders.refresh()
  }

  function mend(event: Event): void {
    const isGone = (fault: Fault | null): boolean => fault !== null && isGoneWith(event, fault)
    if (isGone(lookup.fault)) lookup.mend()
    if (isGone(start.fault)) start.mend()
    for (const store of [downloads, preflight, local, key, settings, folders, workflow, author, next]) {
      if (isGone(store.fault)) store.fault = null
    }
    // Those that never came as far as a task: the server knows nothing of them.
    const refused = Object.values(downloads.files).filter((one) => one.status === 'failed' && one.task_id === '')
    const gone = refused.filter(({ code, error, hint }) => isGone({ code: code ?? '', error: error ?? '', hint: hint ?? '' }))
    if (gone.length > 0) downloads.forget(gone.map((one) => one.file_key))
  }

  return { follow, comeBack }
})
