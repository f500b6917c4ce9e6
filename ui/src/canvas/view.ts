/** What of a graph is seen, and how large: the whole where its text is drawn, else where it begins. Pure. */

export interface Area {
  x: number
  y: number
  w: number
  h: number
}

/** A part of the canvas in its own pixels, over which nothing of the page lies. */
export interface Free {
  left: number
  width: number
  height: number
}

export interface View {
  scale: number
  x: number
  y: number
}

interface Edges {
  left: number
  right: number
  width: number
  height: number
}

/** A title bar stands above a box's own position. */
export const TITLE = 30
const SIDE = 30
// The page's own bars float over the canvas: the newer frontend's at the top, the zoom of both at the bottom.
const [ABOVE, BELOW] = [64, 60]
const LARGEST_SCALE = 1
const SMALLEST_ROOM = 50
/** Where the whole cannot be read, its start is shown large enough to work with. */
const START_SCALE = 0.7
// What the frontends begin with; 0 turns their own threshold off, and letters of 4 pixels are drawn that nobody can read.
const USUAL_FONT = 8
const USUAL_TEXT = 14

/** The zoom below which the classic renderer leaves out all text (frontend: `updateLowQualityThreshold`), at most 1. */
export function leastScale(fontSize: number | undefined, textSize: number | undefined, pixelRatio: number): number {
  const least = (fontSize || USUAL_FONT) / ((textSize || USUAL_TEXT) * Math.sqrt(pixelRatio || 1))
  return Math.min(LARGEST_SCALE, least)
}

/** The larger part of the canvas beside the panel, at whichever side that stands. */
export function freeOf(canvas: Edges, panel: Edges | null): Free {
  const whole = { left: 0, width: canvas.width, height: canvas.height }
  if (!panel || panel.width === 0 || panel.right <= canvas.left || panel.left >= canvas.right) return whole
  const before = Math.max(0, panel.left - canvas.left)
  const behind = Math.max(0, canvas.right - panel.right)
  return behind >= before
    ? { ...whole, left: canvas.width - behind, width: behind }
    : { ...whole, width: before }
}

/** How large a graph of that size can be seen as a whole. */
export function scaleOf(width: number, height: number, free: Free): number {
  const room = roomOf(free)
  return Math.min(LARGEST_SCALE, room.width / width, room.height / height)
}

/**
 * The scale and offset that show all areas; where that were below `least`, those that show where the graph begins: its top
 * left corner, or `start` where that would not be in view from there. Null for no areas.
 */
export function viewOf(areas: readonly Area[], free: Free, least: number, start = firstOf(areas)): View | null {
  if (!start) return null
  const left = Math.min(...areas.map((area) => area.x))
  const top = Math.min(...areas.map((area) => area.y)) - TITLE
  const width = Math.max(...areas.map((area) => area.x + area.w)) - left
  const height = Math.max(...areas.map((area) => area.y + area.h)) - top
  const room = roomOf(free)
  const fitting = scaleOf(width, height, free)
  const scale = fitting >= least ? fitting : Math.max(least, START_SCALE)
  const [wide, high] = [room.width / scale, room.height / scale]
  const sees = start.x + start.w <= left + wide && start.y + start.h <= top + high
  const [x, y] = sees ? [left, top] : [start.x, start.y - TITLE]
  return {
    scale,
    x: (free.left + SIDE) / scale + Math.max(0, wide - width) / 2 - x,
    y: ABOVE / scale + Math.max(0, high - height) / 2 - y,
  }
}

function roomOf({ width, height }: Free): { width: number; height: number } {
  return {
    width: Math.max(SMALLEST_ROOM, width - 2 * SIDE),
    height: Math.max(SMALLEST_ROOM, height - ABOVE - BELOW),
  }
}

/** The area nearest to the top left, where reading begins. */
function firstOf(areas: readonly Area[]): Area | undefined {
  return [...areas].sort((a, b) => a.x + a.y - b.x - b.y)[0]
}
