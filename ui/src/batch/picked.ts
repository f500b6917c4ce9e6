/** Which pictures of a post or a model are ticked. Pure. */

import type { Picture } from '../wire/choices'

/** The number of a picture that a batch can take; null of any other. */
export const numberOf = ({ image_id, media }: Picture): number | null => (['image', 'video'].includes(media) ? image_id : null)

/** All that may come to something, each once: the site shows no recipe for the others. */
export function worthPicking(pictures: readonly Picture[]): number[] {
  const numbers = pictures.filter((picture) => picture.has_recipe !== false).map(numberOf)
  return [...new Set(numbers.filter((number) => number !== null))]
}

/** The ticked ones in the order they are shown in; all that are worth it where none is. */
export function toRemake(pictures: readonly Picture[], picked: ReadonlySet<number>): number[] {
  if (picked.size === 0) return worthPicking(pictures)
  const numbers = pictures.map(numberOf).filter((number) => number !== null && picked.has(number))
  return [...new Set(numbers as number[])]
}

export function toggled(picked: ReadonlySet<number>, number: number): Set<number> {
  const next = new Set(picked)
  if (!next.delete(number)) next.add(number)
  return next
}
