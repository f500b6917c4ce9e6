/** What the panel says of an author's workflow. Pure. */

import type { Advantage, AuthorAnswer, MissingModel, MissingNode } from '../wire/authorWorkflow'

/** `FaceDetailer × 2`. */
export const countedTimes = (node: MissingNode): string => (node.count > 1 ? `${node.class} × ${node.count}` : node.class)

export const packOf = (node: MissingNode): string => node.pack ?? 'unknown pack'

/** What cannot come first, then what can. */
export function lostModels(answer: Pick<AuthorAnswer, 'missing_models'>): MissingModel[] {
  return [...answer.missing_models].sort((one, two) => Number(one.coming) - Number(two.coming))
}

/** `a fixed seed (2 seeds)`. */
export const nameAdvantage = (row: Advantage): string => (row.asked ? `${row.what} (${row.asked})` : row.what)

/** `1 only in the author's, 3 only in the rebuild`; null where they do not differ. */
export function describeDifference(answer: Pick<AuthorAnswer, 'only_here' | 'only_rebuild'>): string | null {
  const parts = [
    [answer.only_here.length, "only in the author's"],
    [answer.only_rebuild.length, 'only in the rebuild'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, where]) => `${count} ${where}`)
  return told.length > 0 ? told.join(', ') : null
}
