/** What the panel says of an author's workflow. */

import { readSaid } from '../wire/said'
import { say } from '../words/say'
import { tell } from '../words/server'
import type { Advantage, AuthorAnswer, MissingModel, MissingNode } from '../wire/authorWorkflow'

/** `FaceDetailer × 2`. */
export const countedTimes = (node: MissingNode): string => (node.count > 1 ? `${node.class} × ${node.count}` : node.class)

export const packOf = (node: MissingNode): string => node.pack ?? say('workflow.unknownPack')

/** What cannot come first, then what can. */
export function lostModels(answer: Pick<AuthorAnswer, 'missing_models'>): MissingModel[] {
  return [...answer.missing_models].sort((one, two) => Number(one.coming) - Number(two.coming))
}

/** `a fixed seed (2 seeds)`. */
export function nameAdvantage(row: Advantage): string {
  const what = tell(readSaid(row.what_said), row.what)
  return row.asked ? `${what} (${tell(readSaid(row.asked_said), row.asked)})` : what
}

export const whyAdvantage = (row: Advantage): string => tell(readSaid(row.why_said), row.why)

/** `1 only in the author's, 3 only in the rebuild`; null where they do not differ. */
export function describeDifference({ only_here: mine, only_rebuild: ours }: Pick<AuthorAnswer, 'only_here' | 'only_rebuild'>): string | null {
  const told = [
    mine.length > 0 && say('workflow.onlyAuthorCount', { count: mine.length }),
    ours.length > 0 && say('workflow.onlyRebuildCount', { count: ours.length }),
  ].filter(Boolean)
  return told.length > 0 ? told.join(', ') : null
}
