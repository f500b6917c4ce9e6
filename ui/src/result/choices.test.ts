import { afterEach, describe, expect, it } from 'vitest'
import type { Picture } from '../wire/choices'
import { setLanguage } from '../words/language'
import { describePicture, notePicture, titleOfChoices } from './choices'

afterEach(() => setLanguage('en'))

it('is of a post in the language of the page', async () => {
  const choices = { kind: 'choices', of: 'post', title: 'Post 5', page_url: null, images: [], resources: [] } as const
  const told = { ...choices, images: [], resources: [], title_said: [{ form: 'Post {post_id}', values: { post_id: 5 } }] }
  expect(titleOfChoices(told)).toBe('Post 5')
  await setLanguage('zh-TW')
  expect(titleOfChoices(told)).toBe('貼文 5')
})

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
