/** A picture to choose, in words. */

import type { Choices, Picture } from '../wire/choices'
import { readSaid } from '../wire/said'
import { say } from '../words/say'
import { tell } from '../words/server'

/** What they are pictures of, in the language of the page. */
export const titleOfChoices = ({ title, title_said: said }: Choices): string => tell(readSaid(said), title)

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
