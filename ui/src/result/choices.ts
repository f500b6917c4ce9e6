/** A picture to choose, in words. */

import { say } from '../words/say'
import type { Picture } from '../wire/choices'

/** `Picture 3 of 12, 832 x 1216`, for whoever does not see it. */
export function describePicture(picture: Picture, at: number, count: number): string {
  const place = { place: at + 1, count }
  const what = picture.media === 'video' ? say('result.videoOf', place) : say('result.pictureOf', place)
  return picture.width && picture.height ? `${what}, ${picture.width} x ${picture.height}` : what
}

/** What it is, or what stands in the way of it; null for a picture of which nothing is known to. */
export function notePicture(picture: Picture): string | null {
  if (!canBeChosen(picture)) return say('result.cannotBeOpened')
  if (picture.has_recipe === false) return say('result.noRecipe')
  return picture.media === 'video' ? say('result.video') : null
}

/** An image or a video that the site knows by its id. */
export const canBeChosen = (picture: Picture): boolean =>
  picture.image_id !== null && ['image', 'video'].includes(picture.media)
