/** A picture to choose, in words. Pure. */

import type { Picture } from '../wire/choices'

/** `Picture 3 of 12, 832 x 1216`, for whoever does not see it. */
export function describePicture(picture: Picture, at: number, count: number): string {
  const what = picture.media === 'video' ? 'Video' : 'Picture'
  const size = picture.width && picture.height ? `, ${picture.width} x ${picture.height}` : ''
  return `${what} ${at + 1} of ${count}${size}`
}

/** What stands in the way of it; null where nothing is known to. */
export function notePicture(picture: Picture): string | null {
  if (picture.media === 'video') return 'video'
  if (picture.media !== 'image' || picture.image_id === null) return 'cannot be opened'
  return picture.has_recipe === false ? 'no recipe' : null
}
