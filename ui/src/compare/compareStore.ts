/**
 * What ComfyUI made of the pictures that were looked up. A run counts as one of a look-up where the graph on the canvas was
 * the one that this page loaded for it: by the graph's id, which ComfyUI keeps with the prompt, whatever was changed in the
 * graph since and whichever tab was looked at meanwhile. ComfyUI tells of a run only the page that queued it.
 */

import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import { faultOf } from '../api/client'
import { context } from '../api/context'
import { useLookup } from '../lookup/lookupStore'
import { useRecent } from '../recent/recentStore'
import type { Fault } from '../wire/fault'
import { isObject, text } from '../wire/json'
import type { Metadata } from '../wire/metadata'
import type { MadePicture, RecentResult } from '../wire/recent'
import { useAuthorWorkflow } from '../workflow/authorStore'
import { useWorkflow } from '../workflow/workflowStore'
import { readRun, seedOfRun, type FinishedRun } from './finishedRun'
import { originOfAuthors, originOfRebuild, readOrigins, subjectOf, type Origin, type Subject } from './origin'
import { mergeResults, nameOf, withLikeness, withResult } from './results'

const STORED = 'civitai-remake.loaded-graphs'
const MOST_GRAPHS = 30
const MOST_FILES = 8
/** Of one run: a batch of more is noted by its first. */
const MOST_PICTURES = 8

export const useCompare = defineStore('civitai-remake-compare', () => {
  /** Results by look-up, as this page has learned them. */
  const mine = shallowRef<Readonly<Record<string, readonly RecentResult[]>>>({})
  /** Of a result by its name: that it is being compared, and what went wrong. */
  const busy = shallowRef<ReadonlySet<string>>(new Set())
  const faults = shallowRef<Readonly<Record<string, Fault>>>({})
  /** The newest result of the page; the panel shows it when it comes. */
  const newest = ref<string | null>(null)

  const origins = new Map<string, Origin>()
  /** Originals that lie on no site, by look-up, for as long as the page lives. */
  const files = new Map<string, File>()
  const begun = new Set<string>()
  /** Two comparisons are one after the other at the server in any case. */
  let line: Promise<void> = Promise.resolve()

  function follow(): void {
    for (const [graphId, origin] of readOrigins(readStored())) origins.set(graphId, origin)
    const { host } = context()
    for (const event of ['execution_start', 'execution_success']) {
      host.listen(event, (detail) => {
        const id = isObject(detail) ? text(detail.prompt_id) : null
        if (id !== null) begun.add(id)
      })
    }
    // A run comes into the history after its success, and before ComfyUI says that it executes nothing any more.
    host.listen('executing', (node) => {
      if (node === null) void collect()
    })
    host.listen('reconnected', () => void collect())

    const [workflow, author, lookup] = [useWorkflow(), useAuthorWorkflow(), useLookup()]
    watch(
      () => workflow.confirmation,
      (made) => made && remember(made.graphId, originOfRebuild(made)),
    )
    watch(
      () => author.loaded,
      (loaded) => loaded && remember(loaded.graphId, originOfAuthors(loaded)),
    )
    watch(
      () => lookup.metadata,
      (metadata) => {
        if (metadata && lookup.file) put(files, subjectOf(metadata).key, lookup.file, MOST_FILES)
      },
    )
  }

  function remember(graphId: string, origin: Origin): void {
    put(origins, graphId, origin, MOST_GRAPHS)
    try {
      sessionStorage.setItem(STORED, JSON.stringify([...origins]))
    } catch {
      // A full or forbidden store only costs the results after a reload.
    }
  }

  /** Ask about the runs that have begun; those that have not ended are asked about again. */
  async function collect(): Promise<void> {
    for (const promptId of [...begun]) {
      try {
        const history = await context().client.getHistory(promptId)
        if (isObject(history) && !(promptId in history)) continue
        begun.delete(promptId)
        const run = readRun(history, promptId)
        const origin = run && origins.get(run.graphId)
        if (run && origin) await take(run, origin)
      } catch {
        // A host that does not answer now says `reconnected` later.
      }
    }
  }

  async function take(run: FinishedRun, origin: Origin): Promise<void> {
    const { grade, differs: notAs } = origin
    const seed = seedOfRun(run.seeds, origin.seed)
    const pictures = run.pictures.slice(0, MOST_PICTURES)
    for (const picture of pictures) {
      const result = { ...picture, seed, grade, differs: notAs, date: new Date().toISOString(), msssim: null, likeness: null }
      learn(origin, result)
      await note(origin, result)
    }
    newest.value = pictures[0] ? nameOf(pictures[0]) : null
    for (const picture of pictures) void compare(origin, picture)
  }

  async function note(subject: Subject, result: RecentResult): Promise<void> {
    if (subject.recent === null) return
    const { filename, subfolder, type, seed, grade, differs: notAs } = result
    try {
      const told = await context().client.noteResult(subject.recent, { filename, subfolder, type, seed, grade, differs: notAs })
      useRecent().take(told.picture)
    } catch (error) {
      // What was forgotten on purpose is not remembered again.
      const fault = faultOf(error)
      if (fault.code !== 'recent_unknown') faults.value = { ...faults.value, [nameOf(result)]: fault }
    }
  }

  /** Whether the original of a look-up is at hand. */
  const canCompare = (metadata: Metadata): boolean => {
    const subject = subjectOf(metadata)
    return subject.address !== null || files.has(subject.key) || useLookup().file !== null
  }

  /** Measure how alike a result is to its original, where that can be had; never throws. */
  function compare(subject: Subject, picture: MadePicture): Promise<void> {
    const name = nameOf(picture)
    const file = files.get(subject.key)
    const { address, recent } = subject
    if ((!file && address === null) || busy.value.has(name)) return Promise.resolve()
    busy.value = new Set([...busy.value, name])
    faults.value = without(faults.value, name)
    const { filename, subfolder, type } = picture
    const made = { filename, subfolder, type }
    line = line.then(async () => {
      const { client } = context()
      try {
        const answer = await (file ? client.compareFile(file, made, recent) : client.compare(address ?? '', made, recent))
        const known = (mine.value[subject.key] ?? []).find((one) => nameOf(one) === name) ?? resultOf(subject, name)
        if (!known) return
        const compared = withLikeness(known, answer)
        learn(subject, compared)
        // The likeness is kept by whoever measured it, what differs besides by whoever tells it.
        if (answer.differs.length > 0) await note(subject, compared)
      } catch (error) {
        faults.value = { ...faults.value, [name]: faultOf(error) }
      } finally {
        busy.value = new Set([...busy.value].filter((one) => one !== name))
      }
    })
    return line
  }

  const resultOf = (subject: Subject, name: string): RecentResult | undefined =>
    keptOf(subject).find((one) => nameOf(one) === name)

  function keptOf(subject: Subject): readonly RecentResult[] {
    return useRecent().pictures?.find((one) => one.id === subject.recent)?.results ?? []
  }

  /** The results of a look-up, the newest first. */
  function resultsOf(metadata: Metadata): RecentResult[] {
    const subject = subjectOf(metadata)
    return mergeResults(keptOf(subject), mine.value[subject.key] ?? [])
  }

  function learn(subject: Subject, result: RecentResult): void {
    mine.value = { ...mine.value, [subject.key]: withResult(mine.value[subject.key] ?? [], result) }
  }

  return { busy, faults, newest, follow, collect, compare, canCompare, resultsOf }
})

/** Put at the end of a map that keeps its last `most` alone. */
function put<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key)
  map.set(key, value)
  for (const first of [...map.keys()].slice(0, Math.max(0, map.size - most))) map.delete(first)
}

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== name))

function readStored(): string | null {
  try {
    return sessionStorage.getItem(STORED)
  } catch {
    return null
  }
}
