/** Where the edge between two stacked pictures lies. Pure. */

/** What is seen of a picture that may be larger than its place: how far it is moved, and how wide the place is. */
export interface Seen {
  left: number
  width: number
}

/** Pixels from the picture's left edge, for a share in percent of what is seen. */
export function edgeAt(percent: number, seen: Seen): number {
  return Math.round(seen.left + (seen.width * Math.min(100, Math.max(0, percent))) / 100)
}
