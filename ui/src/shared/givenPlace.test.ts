import { describe, expect, it } from 'vitest'
import { givenPlace } from './givenPlace'

describe('the place of a text', () => {
  it.each([
    ['generation data in the file', 'the file'],
    ['generation data in the pasted text', 'the pasted text'],
    ['the ComfyUI graph in the pasted text', 'the pasted text'],
    ['generation data on the site', 'the file'],
  ])('%s', (label, place) => {
    expect(givenPlace([{ source: 'file', label }])).toBe(place)
  })

  it('is the file where nothing says', () => {
    expect(givenPlace(undefined)).toBe('the file')
  })
})
