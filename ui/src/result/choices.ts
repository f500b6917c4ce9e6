/** A picture to choose, in words. Pure. */

import type { Picture } from '../wire/choices'

/** `Picture 3 of 12, 832 x 1216`, for whoever does not see it. */
export function describePicture(picture: Picture, at: number, count: number): string {
  const what = picture.media === 'video' ? 'Video' : 'Picture'
  const size = picture.width && picture.height ? `, ${picture.width} x ${picture.height}` : ''
  return `${what} ${at + 1} of ${count}${size}`
}

/** What it is, or what stands in the way of it; null for a picture of which nothing is known to. */
export function notePicture(picture: Picture): string | null {
  if (!canBeChosen(picture)) return 'cannot be opened'
  if (picture.has_recipe === false) return 'no recipe'
  return picture.media === 'video' ? 'video' : null
}

/** An image or a video that the site knows by its id. */
export const canBeChosen = (picture: Picture): boolean =>
  picture.image_id !== null && ['image', 'video'].includes(picture.media)
