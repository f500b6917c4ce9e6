import { describe, expect, it } from 'vitest'
import type { Metadata } from '../wire/metadata'
import { canTakeItself, nameOfItself, whyOf, withoutOf } from './startPicture'

const metadata = (fields: Partial<Metadata>): Metadata => ({ media: 'image', image_id: 5, preview_url: 'u', ...fields }) as Metadata

describe('a start picture', () => {
  it.each([
    [{}, false, true],
    [{ preview_url: null }, false, false],
    [{ preview_url: null }, true, true],
    [{ media: 'video' }, true, false],
  ])('can be the looked-up one: %j', (fields, hasFile, can) => {
    expect(canTakeItself(metadata(fields), hasFile)).toBe(can)
  })

  it('is named after the image and what came of it', () => {
    expect(nameOfItself(metadata({}), 'image/jpeg')).toBe('civitai_5.jpeg')
    expect(nameOfItself(metadata({ image_id: null }), 'text/html')).toBe('civitai_image.png')
  })

  it('is asked for with the reason, and with what is without it', () => {
    expect(whyOf({ for: 'video', needed: true })).toContain('not public')
    expect(withoutOf({ for: 'video', needed: true })).toContain('example picture')
    expect(withoutOf({ for: 'video', needed: true, example: true })).toContain('example picture stands')
    expect(withoutOf({ for: 'video', needed: true, example: false })).toContain('refuses to run')
    expect(withoutOf({ for: 'picture', needed: false })).toContain('from noise')
    expect(withoutOf({ for: 'guide', needed: false })).toContain('left out')
  })
})
