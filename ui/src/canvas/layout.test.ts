import { describe, expect, it } from 'vitest'
import { placeBoxes, viewOf, type Box } from './layout'

const box = (id: string, kind: string, sources: string[] = [], height = 200): Box => ({
  id,
  kind,
  width: 315,
  height,
  sources,
})

/** A graph with a LoRA chain of the given length and two passes. */
function graphOf(loras: number): Box[] {
  const boxes = [box('1', 'CheckpointLoaderSimple')]
  let last = '1'
  for (let n = 0; n < loras; n += 1) {
    boxes.push(box(`l${n}`, 'LoraLoader', [last, last]))
    last = `l${n}`
  }
  boxes.push(box('p', 'CLIPTextEncode', [last], 300), box('n', 'CLIPTextEncode', [last], 300))
  boxes.push(box('e', 'EmptyLatentImage'), box('s', 'KSampler', [last, 'p', 'n', 'e'], 400))
  boxes.push(box('u', 'UpscaleModelLoader'), box('d', 'VAEDecode', ['s', '1']), box('i', 'ImageUpscaleWithModel', ['u', 'd']))
  boxes.push(box('v', 'VAEEncode', ['i', '1']), box('t', 'KSampler', [last, 'p', 'n', 'v'], 400), box('o', 'SaveImage', ['t']))
  return boxes
}

describe('the layout', () => {
  it.each([0, 1, 7, 30])('puts no two of the boxes over each other with %i LoRAs', (loras) => {
    const boxes = graphOf(loras)
    const places = placeBoxes(boxes)
    expect(places.size).toBe(boxes.length)
    const areas = boxes.map((one) => ({ ...one, ...(places.get(one.id) ?? { x: NaN, y: NaN }) }))
    for (const a of areas)
      for (const b of areas) {
        if (a.id >= b.id) continue
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y - 30 || b.y + b.height <= a.y - 30
        expect(apart, `${a.id} ${b.id}`).toBe(true)
      }
  })

  it('lets groups stand one behind the other, each in a frame of its own', () => {
    const groups: Record<string, string> = { p: 'Prompt', n: 'Prompt', e: 'First pass', s: 'First pass' }
    const grouped = graphOf(3).map((one) => ({ ...one, group: groups[one.id] ?? (one.id < 'd' || one.id.startsWith('l') ? 'Models' : 'Output') }))
    const places = placeBoxes(grouped)
    const span = (name: string): [number, number] => {
      const own = grouped.filter((one) => one.group === name)
      const lefts = own.map((one) => places.get(one.id)?.x ?? NaN)
      return [Math.min(...lefts), Math.max(...lefts) + 315]
    }
    const spans = ['Models', 'Prompt', 'First pass', 'Output'].map(span)
    spans.slice(1).forEach(([left], index) => expect(left - (spans[index]?.[1] ?? NaN)).toBeGreaterThanOrEqual(120))
  })

  it('keeps a chain of LoRAs in a column instead of a ribbon', () => {
    const places = placeBoxes(graphOf(5))
    expect(new Set([0, 1, 2, 3, 4].map((n) => places.get(`l${n}`)?.x)).size).toBe(1)
  })

  it('stacks small steps that follow each other, so that the whole is seen larger', () => {
    const places = placeBoxes(graphOf(3))
    const x = (id: string) => places.get(id)?.x
    expect([x('i'), x('v')]).toEqual([x('d'), x('d')])
    expect(new Set([x('s'), x('d'), x('t'), x('o')]).size).toBe(4)
  })

  it('runs from left to right along the links', () => {
    const boxes = graphOf(3)
    const places = placeBoxes(boxes)
    const x = (id: string) => places.get(id)?.x ?? NaN
    for (const one of boxes) for (const source of one.sources) expect(x(source)).toBeLessThanOrEqual(x(one.id))
  })

  it('ends for a graph with a loop', () => {
    expect(placeBoxes([box('a', 'A', ['b']), box('b', 'B', ['a'])]).size).toBe(2)
  })
})

describe('the view', () => {
  it.each([
    [0, 1500],
    [370, 1500],
    [900, 1000],
  ])('shows every box right of %i in a canvas of %i pixels', (left, width) => {
    const areas = [
      { x: -200, y: 50, w: 315, h: 200 },
      { x: 4000, y: 900, w: 315, h: 400 },
    ]
    const view = viewOf(areas, { left, width: width - left, height: 800 })
    if (!view) throw new Error('no view')
    for (const area of areas) {
      expect((area.x + view.x) * view.scale).toBeGreaterThanOrEqual(left)
      expect((area.x + area.w + view.x) * view.scale).toBeLessThanOrEqual(width)
      expect((area.y - 30 + view.y) * view.scale).toBeGreaterThanOrEqual(0)
      expect((area.y + area.h + view.y) * view.scale).toBeLessThanOrEqual(800)
    }
  })
  it('is left alone where there is nothing to see', () => {
    expect(viewOf([], { left: 0, width: 100, height: 100 })).toBeNull()
  })
})
