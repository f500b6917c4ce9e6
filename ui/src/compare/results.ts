/** The results of one picture: those that the server keeps, and those that only this page knows. Pure. */

import { tellLikeness } from '../shared/likeness'
import { say } from '../words/say'
import { boundedWords } from './boundedWords'
import type { Metadata } from '../wire/metadata'
import type { CompareAnswer, MadePicture, RecentResult } from '../wire/recent'

export const nameOf = ({ type, subfolder, filename }: MadePicture): string => `${type}/${subfolder}/${filename}`

/** The newest first. What this page has just learned of a kept one stands before what was kept. */
export function mergeResults(kept: readonly RecentResult[], mine: readonly RecentResult[]): RecentResult[] {
  const known = new Map(mine.map((one) => [nameOf(one), one]))
  const both = kept.map((one) => {
    const here = known.get(nameOf(one))
    known.delete(nameOf(one))
    return here && here.msssim !== null ? here : one
  })
  return [...known.values(), ...both].sort((one, other) => Date.parse(other.date) - Date.parse(one.date))
}

/** A result in front of the others; one of the same name is replaced in its place. */
export function withResult(results: readonly RecentResult[], result: RecentResult): RecentResult[] {
  const isKnown = results.some((one) => nameOf(one) === nameOf(result))
  return isKnown ? results.map((one) => (nameOf(one) === nameOf(result) ? result : one)) : [result, ...results]
}

/** With what the comparison says; what differs between the pictures stands before what differs in the workflow. */
export function withLikeness(result: RecentResult, { msssim, likeness, differs }: CompareAnswer): RecentResult {
  return { ...result, msssim, likeness, differs: boundedWords([...differs.map(({ text }) => text), ...result.differs]) }
}

/** The seed of a result, beside the original's where that is another. */
export function tellSeed(result: Pick<RecentResult, 'seed'>, original: number | string | null): string | null {
  if (result.seed === null) return null
  const isOther = original !== null && String(original) !== String(result.seed)
  const seed = String(result.seed)
  return isOther ? say('compare.seedOther', { seed, original: String(original) }) : say('compare.seed', { seed })
}

/** One of several results, for whoever does not see it. */
export function describeResult(result: RecentResult, place: number, count: number): string {
  const parts = [say('compare.resultOf', { place: place + 1, count }), tellSeed(result, null), tellLikeness(result.likeness, result.msssim)]
  return parts.filter((part) => part !== null).join(' · ')
}

/** Why there is no original at hand to compare with. */
export function whyNotCompared(metadata: Pick<Metadata, 'media'>, given: { kind: 'text' | 'file' } | null): string {
  if (metadata.media === 'video') return say('compare.notVideo')
  if (given?.kind === 'text') return say('compare.notText')
  return say('compare.notOnSite')
}
