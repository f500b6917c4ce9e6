import { describe, expect, it } from 'vitest'
import { freeOf, leastScale, viewOf } from './view'

const FAR = [
  { x: -200, y: 50, w: 315, h: 200 },
  { x: 4000, y: 900, w: 315, h: 400 },
]

describe('the view', () => {
  it.each([
    [0, 1500],
    [370, 1500],
    [900, 1000],
  ])('shows every box right of %i in a canvas of %i pixels', (left, width) => {
    const view = viewOf(FAR, { left, width: width - left, height: 800 }, 0)
    if (!view) throw new Error('no view')
    for (const area of FAR) {
      expect((area.x + view.x) * view.scale).toBeGreaterThanOrEqual(left)
      expect((area.x + area.w + view.x) * view.scale).toBeLessThanOrEqual(width)
      expect((area.y - 30 + view.y) * view.scale).toBeGreaterThanOrEqual(0)
      expect((area.y + area.h + view.y) * view.scale).toBeLessThanOrEqual(800)
    }
  })

  it('begins where the graph does, large enough to work with, where the whole could not be read', () => {
    const view = viewOf(FAR, { left: 370, width: 1130, height: 800 }, 8 / 14)
    expect(view?.scale).toBe(0.7)
    expect(((view?.x ?? NaN) - 200) * 0.7).toBeCloseTo(400)
    expect(((view?.y ?? NaN) + 20) * 0.7).toBeCloseTo(64)
  })

  it('begins at the start that is asked for, where that is not in view from the corner', () => {
    const start = { x: 4000, y: 900, w: 315, h: 400 }
    const view = viewOf(FAR, { left: 0, width: 1500, height: 800 }, 8 / 14, start)
    expect(((view?.x ?? NaN) + 4000) * 0.7).toBeCloseTo(30)
    expect(((view?.y ?? NaN) + 870) * 0.7).toBeCloseTo(64)
  })

  it('is left alone where there is nothing to see', () => {
    expect(viewOf([], { left: 0, width: 100, height: 100 }, 0)).toBeNull()
  })

  it.each([
    [8, 14, 1, 8 / 14],
    [8, 14, 4, 4 / 14],
    [24, 14, 1, 1],
    [0, 14, 1, 8 / 14],
    [undefined, undefined, 0, 8 / 14],
  ])('is never below the zoom at which text of %s px is drawn (letters of %s, %s dots a pixel)', (font, text, ratio, least) => {
    expect(leastScale(font, text, ratio)).toBeCloseTo(least)
  })
})

describe('the free part of the canvas', () => {
  const edges = (left: number, right: number) => ({ left, right, width: right - left, height: 900 })

  it.each([
    ['without a panel', edges(0, 1500), null, [0, 1500]],
    ['with a closed one', edges(0, 1500), edges(0, 0), [0, 1500]],
    ['with a panel at the left over it', edges(0, 1500), edges(50, 420), [420, 1080]],
    ['with one at the left beside it', edges(420, 1500), edges(50, 420), [0, 1080]],
    ['with one at the right over it', edges(0, 1500), edges(1080, 1450), [0, 1080]],
    ['with a wide one at the right', edges(0, 1500), edges(680, 1450), [0, 680]],
    ['with one at the right beside it', edges(0, 1080), edges(1080, 1450), [0, 1080]],
    ['with a wide one at the left', edges(0, 1500), edges(50, 1000), [1000, 500]],
  ] as const)('is %s what lies beside it', (_, canvas, panel, [left, width]) => {
    expect(freeOf(canvas, panel)).toEqual({ left, width, height: 900 })
  })
})
