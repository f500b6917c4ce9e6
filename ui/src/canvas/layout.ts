/**
 * Where the boxes of a graph go: columns from left to right along the links, chains of one kind stacked in one column,
 * so that a graph with many LoRAs stays a page and not a ribbon. Pure.
 */

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

const COLUMN_GAP = 80
// Between the frames of two groups there is as much again.
const GROUP_GAP = 40
const ROW_GAP = 40
// A title bar stands above a box's own position.
const TITLE = 30
// Nodes 2.0 draws boxes taller than the classic renderer's own measure, by up to this much in frontend 1.35.9.
export const TALLER = 90
const TALLEST_COLUMN = 1500
// Steps with few inputs, one after the other, share a column of at most this height: the view shows them larger.
const SMALL = 250
const TALLEST_RUN = 1200

/** What a box takes of its column. */
const heightTaken = (box: Box): number => TITLE + box.height + ROW_GAP

/** The top left corner of every box, by id; no two boxes overlap in either renderer. */
export function placeBoxes(boxes: readonly Box[]): Map<string, Place> {
  const places = new Map<string, Place>()
  let x = 0
  for (const block of blocksOf(boxes)) {
    for (const column of columnsOf(block)) {
      let y = 0
      for (const box of column) {
        places.set(box.id, { x, y: y + TITLE })
        y += heightTaken(box)
      }
      x += Math.max(...column.map((box) => box.width)) + COLUMN_GAP
    }
    x += GROUP_GAP
  }
  return places
}

/** The boxes of each group, in the order of the graph: the groups follow each other as the work does. */
function blocksOf(boxes: readonly Box[]): Box[][] {
  const blocks = new Map<string, Box[]>()
  for (const box of boxes) {
    const group = box.group ?? ''
    blocks.set(group, [...(blocks.get(group) ?? []), box])
  }
  return [...blocks.values()]
}

function columnsOf(boxes: readonly Box[]): Box[][] {
  const depths = depthsOf(boxes)
  const layers: Box[][] = []
  for (const box of boxes) (layers[depths.get(box.id) ?? 0] ??= []).push(box)
  return stackRuns(layers.filter((layer) => layer.length > 0).flatMap(splitTall))
}

/** Neighbouring columns of small boxes become one from top to bottom; the first stays by itself, as where to begin. */
function stackRuns(columns: Box[][]): Box[][] {
  const stacked: Box[][] = []
  let room = 0
  for (const column of columns) {
    const small = column.every((box) => box.height <= SMALL)
    const taken = small ? column.reduce((sum, box) => sum + heightTaken(box), 0) : Infinity
    if (taken <= room) {
      stacked[stacked.length - 1]?.push(...column)
      room -= taken
    } else {
      room = small && stacked.length > 0 ? TALLEST_RUN - taken : 0
      stacked.push([...column])
    }
  }
  return stacked
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

function splitTall(column: Box[]): Box[][] {
  const parts: Box[][] = [[]]
  let height = 0
  for (const box of column) {
    const last = parts[parts.length - 1] ?? []
    const taken = heightTaken(box)
    if (last.length > 0 && height + taken > TALLEST_COLUMN) {
      parts.push([box])
      height = taken
    } else {
      last.push(box)
      height += taken
    }
  }
  return parts
}

export interface Area {
  x: number
  y: number
  w: number
  h: number
}

const MARGIN = 30
const LARGEST_SCALE = 1

/** Scale and offset that show all areas in the part of the canvas that begins at `left`; null for no areas. */
export function viewOf(
  areas: readonly Area[],
  visible: { left: number; width: number; height: number },
): { scale: number; x: number; y: number } | null {
  if (areas.length === 0) return null
  const left = Math.min(...areas.map((area) => area.x))
  const top = Math.min(...areas.map((area) => area.y)) - TITLE
  const width = Math.max(...areas.map((area) => area.x + area.w)) - left
  const height = Math.max(...areas.map((area) => area.y + area.h)) - top
  const wide = Math.max(50, visible.width - 2 * MARGIN)
  const high = Math.max(50, visible.height - 2 * MARGIN)
  const scale = Math.min(LARGEST_SCALE, wide / width, high / height)
  const x = (visible.left + MARGIN + (wide - width * scale) / 2) / scale - left
  const y = (MARGIN + (high - height * scale) / 2) / scale - top
  return { scale, x, y }
}
