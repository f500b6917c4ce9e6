import { describe, expect, it } from 'vitest'
import { readViews, withView, type Views } from './views'

describe('views', () => {
  it('are kept for the last things shown, each once', () => {
    const many = Array.from({ length: 30 }, (_, at) => `look-up ${at}`)
    const views = many.reduce<Views>((known, key) => withView(known, key, { top: 1, open: [] }), [])
    expect([views.length, views[0]?.[0]]).toEqual([20, 'look-up 10'])
    const again = withView(views, 'look-up 10', { top: 2, open: ['raw'] })
    expect([again.length, again.at(-1)]).toEqual([20, ['look-up 10', { top: 2, open: ['raw'] }]])
  })

  it.each([
    [null, []],
    ['{', []],
    ['{}', []],
    ['[["a",{"top":5,"open":["raw",3]}],["b"],["c",{"top":"5","open":[]}],7]', [['a', { top: 5, open: ['raw'] }]]],
  ])('kept as %s are %j', (stored, views) => {
    expect(readViews(stored)).toEqual(views)
  })
})
