/** How near a workflow is to its image, in words. Pure. */

import type { Grade } from '../wire/workflow'

const WORDS: Record<Grade, string> = {
  same: 'The same picture',
  near: 'Very near to the picture',
  alike: 'A picture like it',
  loose: 'A picture of its kind',
}

/** The words of a grade; an older server tells none. */
export const gradeWords = (grade: Grade | undefined): string => (grade ? WORDS[grade] : 'How true it is')
