import { describe, expect, it } from 'vitest'
import { thumbnailOf } from './thumbnail'

describe('a thumbnail', () => {
  it.each([
    ['https://image.civitai.com/acct/uuid/width=450/1.jpeg', 'https://image.civitai.com/acct/uuid/width=96/1.jpeg'],
    ['https://image.civitai.com/acct/uuid/original=true/1.jpeg', 'https://image.civitai.com/acct/uuid/width=96/1.jpeg'],
    ['https://image.civitai.com/a/u/original=true,quality=90/1.jpeg', 'https://image.civitai.com/a/u/width=96/1.jpeg'],
    ['http://127.0.0.1:9/picture/1.jpeg', 'http://127.0.0.1:9/picture/1.jpeg'],
    [null, null],
  ])('of %s', (preview, small) => expect(thumbnailOf(preview)).toBe(small))
})
