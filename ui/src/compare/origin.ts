/** What a workflow on the canvas was made from: by this a picture that ComfyUI makes is tied to the one looked up. Pure. */

import { isObject, text } from '../wire/json'
import type { Metadata } from '../wire/metadata'
import type { Replaced } from '../wire/authorWorkflow'
import type { FidelityRow, Grade } from '../wire/workflow'
import { keyOf } from '../lookup/shownKey'
import { boundedWords } from './boundedWords'

export interface Subject {
  /** The look-up's key among the results of this page. */
  key: string
  /** Its id among the recent pictures; null where none are kept. */
  recent: string | null
  /** The address of the original; null for one that is nowhere on the site. */
  address: string | null
}

export interface Origin extends Subject {
  seed: number | string | null
  grade: Grade | null
  /** What the workflow is not as in the image, for people. */
  differs: string[]
}

/** Where the original of a look-up can be had; null for files, texts and videos. */
export const addressOf = (metadata: Metadata): string | null =>
  metadata.media === 'image' && metadata.preview_url !== null ? metadata.image_url : null

/** The look-up that a result is shown and compared with. */
export const subjectOf = (metadata: Metadata): Subject => ({
  key: keyOf(metadata),
  recent: metadata.recent ?? null,
  address: addressOf(metadata),
})

interface Rebuilt {
  metadata: Metadata
  grade: Grade
  seed: number | string
  fidelity: readonly FidelityRow[]
}

/** Of a workflow that was built, with its report. */
export function originOfRebuild(made: Rebuilt): Origin {
  const differs = made.fidelity.filter(({ level }) => level !== 'exact').map(tellRow)
  return { ...subjectOf(made.metadata), seed: made.seed, grade: made.grade, differs: boundedWords(differs) }
}

/** Of the author's own workflow, which is not as it was in its models' names alone. */
export function originOfAuthors(loaded: { metadata: Metadata; replaced: readonly Replaced[] }): Origin {
  const differs = loaded.replaced.map(({ from, to }) => `${from} → ${to}`)
  return { ...subjectOf(loaded.metadata), seed: loaded.metadata.seed, grade: null, differs: boundedWords(differs) }
}

/** In the words of the report on the workflow. */
function tellRow({ field, asked, used }: FidelityRow): string {
  if (asked && used) return `${field}: ${asked} → ${used}`
  return `${field}: ${used || (asked ? `${asked} left out` : 'not known')}`
}

/** Origins by graph as a page kept them over a reload; what is strange is left out, never an exception. */
export function readOrigins(stored: string | null): [string, Origin][] {
  if (stored === null) return []
  try {
    const value: unknown = JSON.parse(stored)
    const pairs = Array.isArray(value) ? (value as unknown[]) : []
    return pairs.filter(
      (pair): pair is [string, Origin] => Array.isArray(pair) && text(pair[0]) !== null && isOrigin(pair[1]),
    )
  } catch {
    return []
  }
}

function isOrigin(value: unknown): value is Origin {
  if (!isObject(value) || text(value.key) === null || !Array.isArray(value.differs)) return false
  return [value.recent, value.address].every((one) => one === null || typeof one === 'string')
}
