import { describe, expect, it } from 'vitest'
import { termsOf } from './licence'

describe('the terms of a model', () => {
  it('are told one by one, as far as they are said', () => {
    const terms = termsOf({ no_credit: false, commercial: ['Image', 'RentCivit'], derivatives: true, other_licence: null })
    expect(terms.map(({ key, allowed }) => [key, allowed])).toEqual([
      ['models.mayUncredited', false],
      ['models.maySellPictures', true],
      ['models.mayRent', true],
      ['models.maySell', false],
      ['models.mayMerge', true],
    ])
  })

  it('are none where the answer at hand has none', () => {
    expect(termsOf(null)).toEqual([])
    expect(termsOf(undefined)).toEqual([])
    expect(termsOf({ no_credit: null, commercial: null, derivatives: null, other_licence: null })).toEqual([])
  })
})
