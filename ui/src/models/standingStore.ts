/** How the models that are used stand together: what is here, what can come, what is on its way. */

import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useDownloads } from '../downloads/downloadsStore'
import { useLocalFiles } from '../localFiles/localFilesStore'
import { useLookup } from '../lookup/lookupStore'
import { batchOf, bytesToCome, isFetchable, stateAmong, summarise } from './cardState'
import { sharedReasons } from './reasons'

export const useStanding = defineStore('civitai-remake-standing', () => {
  const lookup = useLookup()
  const downloads = useDownloads()
  const local = useLocalFiles()

  const summary = computed(() => summarise(lookup.chosen, downloads.files, local.checks))
  const missing = computed(() =>
    lookup.chosen.filter((one) => stateAmong(one, downloads.files, local.checks) !== 'present'),
  )
  /** What a download of all would fetch. */
  const fetchable = computed(() =>
    missing.value.filter((one) => isFetchable(stateAmong(one, downloads.files, local.checks))),
  )
  const toCome = computed(() => bytesToCome(fetchable.value, downloads.files))
  const batch = computed(() => batchOf(lookup.chosen, downloads.files))
  /** One of them has failed for want of an API key. */
  const failedForKey = computed(() => fetchable.value.some((one) => downloads.files[one.file_key]?.wants_key === true))
  /** Why several of them are lost or failed, each reason once; a card that is in one of these says no more. */
  const reasons = computed(() => sharedReasons(lookup.chosen, downloads.files, local.checks))
  const told = computed(() => new Set(reasons.value.flatMap(({ cards }) => cards)))

  return { reasons, told, summary, missing, fetchable, toCome, batch, failedForKey }
})
