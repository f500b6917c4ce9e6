/** Whether a card has anything to show to those who ask. Pure. */

import { offersOf } from '../lookup/companions'
import type { Resource } from '../wire/resources'
import { termsOf } from './licence'

export const hasDetails = (resource: Resource): boolean =>
  (resource.trained_words ?? []).length > 0 || offersOf(resource).length > 0 || termsOf(resource.licence).length > 0
