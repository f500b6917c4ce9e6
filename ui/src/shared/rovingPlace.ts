/** Where an arrow leads within rows of controls. Pure. */

export interface Place {
  row: number
  /** The control within the row. */
  at: number
}

/**
 * The place that a key leads to; null for a key that leads nowhere. `widths`: how many controls each row has. Up and
 * Down go from row to row and stay under each other where they can; Left and Right go from control to control, and on
 * into the next row. None goes round.
 */
export function placeAfter(key: string, { row, at }: Place, widths: readonly number[]): Place | null {
  const to = (wanted: number): Place => {
    const found = clamp(wanted, widths.length)
    return { row: found, at: clamp(at, widths[found] ?? 0) }
  }
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return to(row - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(widths.length - 1)
    case 'ArrowRight':
      if (at + 1 < (widths[row] ?? 0)) return { row, at: at + 1 }
      return row + 1 < widths.length ? { row: row + 1, at: 0 } : { row, at }
    case 'ArrowLeft':
      if (at > 0) return { row, at: at - 1 }
      return row > 0 ? { row: row - 1, at: Math.max(0, (widths[row - 1] ?? 0) - 1) } : { row, at }
    default:
      return null
  }
}

/** The nearest place that there is; 0 where there is none. */
export const clamp = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1))
