/** How near a workflow is to its image, in words. */

import type { Key } from '../words/say'
import { say } from '../words/say'
import type { FidelityRow, Grade } from '../wire/workflow'

const GRADES: Record<Grade, Key> = {
  same: 'workflow.gradeSame',
  near: 'workflow.gradeNear',
  alike: 'workflow.gradeAlike',
  loose: 'workflow.gradeLoose',
}

const LEVELS: Record<FidelityRow['level'], Key> = {
  exact: 'workflow.levelSame',
  approximated: 'workflow.levelNear',
  dropped: 'workflow.levelDropped',
  unknown: 'workflow.levelUnknown',
}

/** The words of a grade, which holds once all files are here; an older server tells none. */
export function gradeWords(grade: Grade | undefined, waits = false): string {
  const words = grade ? say(GRADES[grade]) : say('workflow.gradeUnknown')
  return waits ? say('workflow.gradeOnceHere', { grade: words }) : words
}

/** How one field came into the workflow. */
export const levelWords = (level: FidelityRow['level'], waits: boolean): string =>
  level === 'exact' && waits ? say('workflow.levelComing') : say(LEVELS[level])

/** How many fields are as in the image, how many are not, and how many wait for a file. */
export function countRows(rows: readonly FidelityRow[], waits: boolean): string {
  const exact = rows.filter((row) => row.level === 'exact')
  const coming = waits ? exact.filter((row) => row.coming).length : 0
  const counts = { same: exact.length - coming, other: rows.length - exact.length }
  return coming > 0 ? say('workflow.countedComing', { ...counts, coming }) : say('workflow.counted', counts)
}
