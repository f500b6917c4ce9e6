/** The author's own workflow of an image: how it compares with a clean one, which of the two is wanted, and its loading. */

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import type { AuthorAnswer, Replaced } from '../wire/authorWorkflow'
import type { Fault } from '../wire/fault'
import type { Metadata } from '../wire/metadata'

export interface AuthorLoaded {
  metadata: Metadata
  name: string
  graphId: string
  nodeCount: number
  /** Names of models that are others here. */
  replaced: readonly Replaced[]
}

export const useAuthorWorkflow = defineStore('civitai-remake-author-workflow', () => {
  const choice = ref<'rebuild' | 'author'>('rebuild')
  /** It is the one that is wanted of the image shown. */
  const wanted = computed(() => Boolean(useLookup().metadata?.graph) && choice.value === 'author')
  const answer = shallowRef<AuthorAnswer | null>(null)
  const fault = shallowRef<Fault | null>(null)
  const loading = ref(false)
  /** What was loaded last, also where another image is shown by now. */
  const loaded = shallowRef<AuthorLoaded | null>(null)
  const confirmed = computed(() => (loaded.value?.metadata === useLookup().metadata ? loaded.value : null))
  let latest = 0
  let about: Metadata | null = null

  /** Another image is shown: ask about its graph, where it has one. */
  function begin(metadata: Metadata): void {
    if (metadata === about) return
    about = metadata
    latest += 1
    choice.value = 'rebuild'
    answer.value = null
    fault.value = null
    loaded.value = null
    if (metadata.graph) void compare()
  }

  const chooseOther = (): void => void (choice.value = choice.value === 'author' ? 'rebuild' : 'author')

  /** Ask how the two compare now; a newer question makes the answer of an older one count for nothing. */
  async function compare(): Promise<AuthorAnswer | null> {
    const lookup = useLookup()
    const metadata = lookup.metadata
    if (!metadata?.graph) return null
    const turn = ++latest
    fault.value = null
    try {
      const found = await context().client.authorWorkflow(metadata, lookup.resources)
      if (turn !== latest) return null
      answer.value = withoutKnown(found)
      return found
    } catch (error) {
      if (turn === latest) fault.value = faultOf(error)
      return null
    }
  }

  /** Load it with the models as they are at this moment. */
  async function load(): Promise<void> {
    const metadata = useLookup().metadata
    if (!metadata || loading.value) return
    const { host } = context()
    loading.value = true
    loaded.value = null
    try {
      const found = await compare()
      if (!found) return
      await host.refreshModels()
      const done = await host.loadAuthorGraph(found, metadata.image_id)
      loaded.value = { metadata, ...done, replaced: found.replaced }
      await note(metadata)
    } catch (error) {
      fault.value = faultOf(error)
    } finally {
      loading.value = false
    }
  }

  return { choice, wanted, answer, fault, loading, loaded, confirmed, begin, chooseOther, compare, load }
})

/** The look-up has come as far as its workflow; one that nobody keeps has nothing to be noted with. */
async function note({ recent }: Metadata): Promise<void> {
  if (!recent) return
  try {
    await context().client.noteWorkflow(recent)
  } catch {
    // The workflow is there; that it is not told of in a list is nothing to stop for.
  }
}

/** Some nodes live in the page alone, where the server cannot see them. */
function withoutKnown(answer: AuthorAnswer): AuthorAnswer {
  const { host } = context()
  return { ...answer, missing_nodes: answer.missing_nodes.filter((node) => host.knowsNode(node.class) !== true) }
}
