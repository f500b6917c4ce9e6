import { describe, expect, it } from 'vitest'
import type { Picture } from '../wire/choices'
import { describePicture, notePicture } from './choices'

describe('a picture to choose', () => {
  const picture = (fields: Partial<Picture>): Picture => ({
    image_id: 1, image_url: null, preview_url: null, width: 832, height: 1216, media: 'image', has_recipe: null, ...fields,
  }) // prettier-ignore

  it.each([
    [{}, 'Picture 2 of 9, 832 x 1216', null],
    [{ has_recipe: false, width: null }, 'Picture 2 of 9', 'no recipe'],
    [{ media: 'video' }, 'Video 2 of 9, 832 x 1216', 'video'],
    [{ media: 'video', has_recipe: false }, 'Video 2 of 9, 832 x 1216', 'no recipe'],
    [{ media: 'audio' }, 'Picture 2 of 9, 832 x 1216', 'cannot be opened'],
    [{ image_id: null }, 'Picture 2 of 9, 832 x 1216', 'cannot be opened'],
  ])('%j is %s', (fields, words, note) => {
    expect([describePicture(picture(fields), 1, 9), notePicture(picture(fields))]).toEqual([words, note])
  })
})
