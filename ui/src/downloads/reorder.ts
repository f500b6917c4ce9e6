/** Where something lands in a list that is put in order by hand. Pure. */

/** The place of what is dropped before or behind a row, counted without itself; null where one of the two is not there. */
export function placeOfDrop(order: readonly string[], dragged: string, onto: string, behind: boolean): number | null {
  const others = order.filter((one) => one !== dragged)
  const at = others.indexOf(onto)
  if (at < 0 || others.length === order.length) return null
  return behind ? at + 1 : at
}

/** The place that a key moves a row to; null for a key that moves none. */
export function placeOfKey(key: string, place: number, count: number): number | null {
  const places: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: count - 1 }
  const wanted = places[key]
  return wanted === undefined ? null : Math.max(0, Math.min(wanted, count - 1))
}
