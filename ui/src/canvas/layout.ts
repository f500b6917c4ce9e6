/**
 * Where the boxes of a graph go. A group's boxes fill columns in the order of the work, and the groups follow each other in
 * rows or in columns: as suits the room there is, so that the whole is seen as large as can be. Pure.
 */

import { scaleOf, TITLE, type Free } from './view'

export interface Box {
  id: string
  kind: string
  width: number
  height: number
  /** The boxes this one takes its inputs from. */
  sources: string[]
  /** The group it stands in; those of one stand together. */
  group?: string
}

export interface Place {
  x: number
  y: number
}

interface Size {
  width: number
  height: number
}

/** Things placed within a rectangle that begins at 0, 0. */
interface Block extends Size {
  places: Map<string, Place>
}

const COLUMN_GAP = 60
const BLOCK_GAP = 40
const ROW_GAP = 30
/** How far a group's frame stands out beside its boxes and their title bars. */
export const FRAME = 20
export const GROUP_TITLE = 40
/** How tall the columns of a group may be: each is tried. */
const COLUMN_HEIGHTS = Array.from({ length: 16 }, (_, index) => 400 + 200 * index)
/** A layout with fewer turns is easier to follow, and may be seen smaller by this much. */
const NEARLY = 0.95

/** The top left corner of every box below its title bar, by id; no two boxes overlap, and no two groups' frames. */
export function placeBoxes(boxes: readonly Box[], free: Free): Map<string, Place> {
  const groups = groupsOf(boxes)
  const tried = COLUMN_HEIGHTS.flatMap((tallest) => {
    const blocks = groups.map((group) => blockOf(group, tallest))
    return [...arrangements(blocks, 'width'), ...arrangements(blocks, 'height')]
  })
  const seen = tried.map((one) => ({ ...one, scale: scaleOf(one.block.width, one.block.height, free) }))
  const best = Math.max(...seen.map(({ scale }) => scale))
  const chosen = seen
    .filter(({ scale }) => scale >= best * NEARLY)
    .reduce<(typeof seen)[number] | null>(
      (one, other) => (!one || other.turns < one.turns || (other.turns === one.turns && other.scale > one.scale) ? other : one),
      null,
    )
  return chosen?.block.places ?? new Map<string, Place>()
}

/** The boxes of each group, in the order of the graph: the groups follow each other as the work does. */
function groupsOf(boxes: readonly Box[]): Box[][] {
  const groups = new Map<string, Box[]>()
  for (const box of boxes) {
    const group = box.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), box])
  }
  return [...groups.values()].map(inOrder)
}

/** One group in columns of at most that height, with its frame around it. */
function blockOf(boxes: readonly Box[], tallest: number): Block {
  const isFramed = boxes.some((box) => box.group !== undefined)
  const [side, above] = isFramed ? [FRAME, GROUP_TITLE] : [0, 0]
  const places = new Map<string, Place>()
  let [x, y, width, height] = [side, above, 0, 0]
  for (const box of boxes) {
    if (y > above && y + TITLE + box.height > above + tallest) {
      x += width + COLUMN_GAP
      ;[y, width] = [above, 0]
    }
    places.set(box.id, { x, y: y + TITLE })
    y += TITLE + box.height + ROW_GAP
    width = Math.max(width, box.width)
    height = Math.max(height, y - ROW_GAP)
  }
  return { places, width: x + width + side, height: height + side }
}

/** The blocks in lines one after the other, broken at each length that makes a difference. */
function arrangements(blocks: readonly Block[], along: keyof Size): { block: Block; turns: number }[] {
  const lengths = new Set<number>()
  blocks.forEach((_, from) => {
    let length = -BLOCK_GAP
    for (const block of blocks.slice(from)) lengths.add((length += block[along] + BLOCK_GAP))
  })
  return [...lengths].map((longest) => {
    const lines = linesOf(blocks, along, longest)
    return { block: inLines(lines, along), turns: lines.length - 1 }
  })
}

function linesOf(blocks: readonly Block[], along: keyof Size, longest: number): Block[][] {
  const lines: Block[][] = []
  let length = Infinity
  for (const block of blocks) {
    length += BLOCK_GAP + block[along]
    if (length > longest) {
      lines.push([])
      length = block[along]
    }
    lines[lines.length - 1]?.push(block)
  }
  return lines
}

function inLines(lines: readonly (readonly Block[])[], along: keyof Size): Block {
  const across = along === 'width' ? 'height' : 'width'
  const places = new Map<string, Place>()
  const size = { width: 0, height: 0 }
  const corner = { width: 0, height: 0 }
  for (const line of lines) {
    corner[along] = 0
    for (const block of line) {
      for (const [id, { x, y }] of block.places) places.set(id, { x: x + corner.width, y: y + corner.height })
      size.width = Math.max(size.width, corner.width + block.width)
      size.height = Math.max(size.height, corner.height + block.height)
      corner[along] += block[along] + BLOCK_GAP
    }
    corner[across] += Math.max(...line.map((block) => block[across])) + BLOCK_GAP
  }
  return { places, ...size }
}

/** From the start to the end of the work; what is equally far stays as the graph has it. */
function inOrder(boxes: readonly Box[]): Box[] {
  const depths = depthsOf(boxes)
  return [...boxes].sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0))
}

/** How far each box is from the start; a box that follows one of its own kind stays beside it. */
function depthsOf(boxes: readonly Box[]): Map<string, number> {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const depths = new Map<string, number>()
  const visiting = new Set<string>()

  function depthOf(box: Box): number {
    const known = depths.get(box.id)
    if (known !== undefined) return known
    if (visiting.has(box.id)) return 0
    visiting.add(box.id)
    let depth = 0
    for (const source of box.sources) {
      const from = byId.get(source)
      if (from) depth = Math.max(depth, depthOf(from) + (from.kind === box.kind ? 0 : 1))
    }
    visiting.delete(box.id)
    depths.set(box.id, depth)
    return depth
  }

  for (const box of boxes) depthOf(box)
  // What feeds only a later column stands just before it, instead of far away at the left.
  for (const box of [...boxes].reverse()) {
    const users = boxes.filter((user) => user.sources.includes(box.id))
    if (users.length === 0 || box.sources.length > 0) continue
    const nearest = Math.min(...users.map((user) => depths.get(user.id) ?? 0))
    depths.set(box.id, Math.max(depths.get(box.id) ?? 0, nearest - 1))
  }
  return depths
}

