/** What a model's creator allows, as lines that a card shows. Pure. */

import type { Licence } from '../wire/resources'
import type { Key } from '../words/say'

export interface Term {
  key: Key
  allowed: boolean
}

/** Each said term; none where nothing is said. */
export function termsOf(licence: Licence | null | undefined): Term[] {
  if (!licence) return []
  const uses = licence.commercial
  const has = (use: string): boolean | null => (uses === null ? null : uses.some((one) => one.toLowerCase() === use))
  const said: [Key, boolean | null][] = [
    ['models.mayUncredited', licence.no_credit],
    ['models.maySellPictures', has('image')],
    ['models.mayRent', either(has('rent'), has('rentcivit'))],
    ['models.maySell', has('sell')],
    ['models.mayMerge', licence.derivatives],
    ['models.mayRelicense', licence.other_licence],
  ]
  return said.flatMap(([key, allowed]) => (allowed === null ? [] : [{ key, allowed }]))
}

const either = (one: boolean | null, other: boolean | null): boolean | null =>
  one === null && other === null ? null : one === true || other === true
