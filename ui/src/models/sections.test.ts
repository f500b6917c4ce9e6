import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import { bySection } from './sections'

describe('the models of an image', () => {
  it('stand by section, the base model first, in their own order', () => {
    const given = [
      resource({ file_key: 'a', type: 'upscaler' }),
      resource({ file_key: 'b' }),
      resource({ file_key: 'c', type: 'checkpoint', role: 'base' }),
      resource({ file_key: 'd' }),
    ]
    expect(bySection(given).map((one) => one.file_key)).toEqual(['c', 'b', 'd', 'a'])
  })
})
