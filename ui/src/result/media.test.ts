import { describe, expect, it } from 'vitest'
import { describeFile, tellMedia, tellRebuilt, titleOf } from './media'

const ADDRESS = 'https://image.civitai.com/acct/uuid/original=true/uuid.mp4?x=1'
const size = { width: 640, height: 640 }
const refused = { code: 'media_unsupported', error: 'SDXL makes pictures.', hint: '' }

describe('what is no picture', () => {
  it.each([
    ['image', 5, 'Image 5', null],
    ['video', 900009, 'Video 900009', 'This is a video.'],
    ['audio', 5, 'Sound 5', 'This is a sound.'],
    ['model3d', 5, 'Image 5', 'This is no picture, but model3d.'],
    ['video', null, null, 'This is a video.'],
  ])('%s %s is called %s: %s', (media, image_id, title, words) => {
    expect([titleOf({ image_id, media }), tellMedia(media)]).toEqual([title, words])
  })

  it.each([
    ['video', ADDRESS, size, { frames: 49, rate: 16 }, 'MP4 · 640 x 640 · 49 pictures, 16 a second, 3.1 s'],
    ['video', ADDRESS, size, { frames: 1, rate: null }, 'MP4 · 640 x 640 · 1 picture'],
    ['video', ADDRESS, null, null, 'MP4 · its data does not say how long it is'],
    ['audio', 'https://a/b.mp3', null, null, 'MP3'],
    ['image', null, size, null, '640 x 640'],
  ])('%s at %s is %s', (media, image_url, shown, length, words) => {
    expect(describeFile({ media, image_url, size: shown, length })).toBe(words)
  })

  it.each([
    ['image', null, null],
    ['video', null, 'The workflow makes it again as a video.'],
    ['audio', null, 'The workflow makes it again as a sound.'],
    ['video', refused, 'It is not rebuilt here. SDXL makes pictures.'],
  ])('%s, refused for %j, says: %s', (media, fault, words) => {
    expect(tellRebuilt(media, fault)).toBe(words)
  })
})
