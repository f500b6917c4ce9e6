import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import { asWished, moved, readWishes, withWish } from './userWishes'

describe('what the user decides about a model', () => {
  it('is kept until it is taken back', () => {
    const one = withWish({}, '1:2', { weight: 0 })
    const two = withWish(one, '1:2', { words: ['rain'] })
    expect(two).toEqual({ '1:2': { weight: 0, words: ['rain'] } })
    expect(withWish(two, '1:2', { weight: null })).toEqual({ '1:2': { words: ['rain'] } })
    expect(withWish(withWish(two, '1:2', { weight: null }), '1:2', { words: [] })).toEqual({})
  })

  it('goes to the server with the model', () => {
    expect(asWished(resource(), { weightClip: -0.5 })).toMatchObject({ set_weight: null, set_weight_clip: -0.5 })
    expect(asWished(resource({ set_weight: 3, added_words: ['old'] }), undefined)).toMatchObject({
      set_weight: null,
      added_words: [],
    })
  })

  it('moves with a card that has another key', () => {
    expect(moved({ a: 1, b: 2 }, 'a', 'c')).toEqual({ b: 2, c: 1 })
    expect(moved({ b: 2 }, 'a', 'c')).toEqual({ b: 2 })
  })

  it.each([
    [null, {}],
    ['text', {}],
    [{ '1:2': null, '1:3': { weight: 'x', words: 'rain' } }, {}],
    [{ '1:2': { weight: 0.5, weightClip: null, words: ['rain', 7] } }, { '1:2': { weight: 0.5, words: ['rain'] } }],
  ])('is read back from %j', (kept, wishes) => expect(readWishes(kept)).toEqual(wishes))
})
