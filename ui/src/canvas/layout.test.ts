import { describe, expect, it } from 'vitest'
import { frameOf } from './dress'
import { placeBoxes, type Box } from './layout'
import { viewOf, type Area, type Free } from './view'

const WIDE: Free = { left: 0, width: 100_000, height: 950 }
const LEAST = 8 / 14

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

const GROUPS: Record<string, string> = { p: 'Prompt', n: 'Prompt', e: 'First pass', s: 'First pass', t: 'Second pass', o: 'Output', d: 'Output' }
const grouped = (boxes: readonly Box[]): Box[] =>
  boxes.map((one) => ({ ...one, group: GROUPS[one.id] ?? (/^(1|l\d+)$/.test(one.id) ? 'Models' : 'Second pass') }))

function areasOf(boxes: readonly Box[], free: Free): Map<string, Area> {
  const places = placeBoxes(boxes, free)
  return new Map(boxes.map(({ id, width, height }) => [id, { x: NaN, y: NaN, ...places.get(id), w: width, h: height }] as const))
}

/** The frames of the groups, with a title bar's height that is theirs already taken off again. */
function framesOf(boxes: readonly Box[], areas: ReadonlyMap<string, Area>): Area[] {
  const names = [...new Set(boxes.map(({ group }) => group))]
  return names.flatMap((name) => frameOf(boxes.filter((one) => one.group === name).flatMap((one) => areas.get(one.id) ?? [])) ?? [])
}

const hit = (a: Area, b: Area, above: number): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y - above < b.y + b.h && b.y - above < a.y + a.h
const overlaps = (areas: readonly Area[], above = 0): number =>
  areas.flatMap((a, index) => areas.slice(index + 1).filter((b) => hit(a, b, above))).length

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** A graph of the given number of boxes of many sizes, each fed by some before it, in groups that follow each other. */
function anyGraph(count: number): Box[] {
  const next = numbers(count + 7)
  const groups = ['Models', 'Prompt', 'First pass', 'Second pass', 'Output'].slice(0, 1 + Math.floor(next() * 5))
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    kind: ['LoraLoader', 'KSampler', 'VAEDecode', 'CLIPTextEncode'][Math.floor(next() * 4)] ?? '',
    width: 315 + Math.floor(next() * 120),
    height: 46 + Math.floor(next() * 400),
    sources: index === 0 ? [] : [String(1 + Math.floor(next() * index))],
    group: groups[Math.floor((index / count) * groups.length)] ?? 'Models',
  }))
}

describe('the layout', () => {
  it.each([0, 1, 7, 30])('puts no two of the boxes over each other with %i LoRAs, in groups or without', (loras) => {
    for (const boxes of [graphOf(loras), grouped(graphOf(loras))]) {
      for (const free of [WIDE, { left: 0, width: 1100, height: 850 }]) {
        expect(overlaps([...areasOf(boxes, free).values()], 30)).toBe(0)
      }
    }
  })

  it.each([...Array(67).keys()].map((n) => n + 1))('of %i boxes opens readable, its groups together, on any screen', (count) => {
    const boxes = anyGraph(count)
    for (const [width, height] of [[500, 600], [700, 1300], [1130, 890], [1500, 700], [2560, 1300]] as const) {
      const free = { left: 370, width, height }
      const areas = areasOf(boxes, free)
      const frames = framesOf(boxes, areas)
      expect(overlaps([...areas.values()], 30)).toBe(0)
      expect(overlaps(frames)).toBe(0)
      const first = areas.get('1')
      const view = viewOf([...areas.values(), ...frames], free, LEAST, first)
      if (!view || !first) throw new Error('no view')
      expect(view.scale).toBeGreaterThanOrEqual(LEAST)
      expect((first.x + view.x) * view.scale).toBeGreaterThanOrEqual(free.left)
      expect((first.y - 30 + view.y) * view.scale).toBeGreaterThanOrEqual(0)
      expect((first.x + first.w + view.x) * view.scale).toBeLessThanOrEqual(free.left + width)
      expect((first.y + first.h + view.y) * view.scale).toBeLessThanOrEqual(height)
    }
  })

  it('shows a graph of twelve nodes as a whole beside the panel of a usual screen, and one of twenty on a large one', () => {
    const scaleOf = (loras: number, width: number, height: number): number => {
      const boxes = grouped(graphOf(loras))
      const free = { left: 0, width, height }
      const areas = areasOf(boxes, free)
      return viewOf([...areas.values(), ...framesOf(boxes, areas)], free, 0)?.scale ?? 0
    }
    expect(scaleOf(1, 1500, 1000)).toBeGreaterThanOrEqual(LEAST)
    expect(scaleOf(9, 2100, 1300)).toBeGreaterThanOrEqual(LEAST)
  })

  it('lets groups stand one behind the other where there is room', () => {
    const boxes = grouped(graphOf(3))
    const frames = framesOf(boxes, areasOf(boxes, WIDE))
    frames.slice(1).forEach((frame, index) => {
      const before = frames[index]
      expect(frame.x - (before ? before.x + before.w : NaN)).toBe(40)
    })
  })

  it('keeps a chain of LoRAs in columns instead of a ribbon, and columns about as tall as the screen', () => {
    const areas = [...areasOf(graphOf(30), { left: 0, width: 1500, height: 900 }).values()]
    const width = Math.max(...areas.map(({ x, w }) => x + w))
    const height = Math.max(...areas.map(({ y, h }) => y + h))
    expect(width / height).toBeGreaterThan(1)
    expect(width / height).toBeLessThan(3)
  })

  it('runs from left to right along the links', () => {
    const boxes = graphOf(3)
    const places = placeBoxes(boxes, WIDE)
    const x = (id: string) => places.get(id)?.x ?? NaN
    for (const one of boxes) for (const source of one.sources) expect(x(source)).toBeLessThanOrEqual(x(one.id))
  })

  it('ends for a graph with a loop, and for one without boxes', () => {
    expect(placeBoxes([box('a', 'A', ['b']), box('b', 'B', ['a'])], WIDE).size).toBe(2)
    expect(placeBoxes([], WIDE).size).toBe(0)
  })
})
