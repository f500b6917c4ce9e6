import { describe, expect, it } from 'vitest'
import type { Picture } from '../wire/choices'
import { numberOf, toggled, toRemake, worthPicking } from './picked'

const picture = (image_id: number | null, fields: Partial<Picture> = {}): Picture => ({
  image_id, image_url: null, preview_url: null, width: null, height: null, media: 'image', has_recipe: null, ...fields,
}) // prettier-ignore
const pictures = [picture(1), picture(2, { has_recipe: false }), picture(null), picture(3, { media: 'video' }), picture(4, { media: 'audio' }), picture(1)]

describe('pictures to remake', () => {
  it('are those that a batch can take', () => {
    expect(pictures.map(numberOf)).toEqual([1, 2, null, 3, null, 1])
  })

  it('are all that may come to something, where none is ticked', () => {
    expect(worthPicking(pictures)).toEqual([1, 3])
    expect(toRemake(pictures, new Set())).toEqual([1, 3])
  })

  it('are the ticked ones in their order, also those without a recipe', () => {
    expect(toRemake(pictures, new Set([3, 2, 99]))).toEqual([2, 3])
  })

  it('are ticked and unticked', () => {
    const once = toggled(new Set(), 1)
    expect([...once]).toEqual([1])
    expect(toggled(once, 1).size).toBe(0)
    expect([...once]).toEqual([1])
  })
})
