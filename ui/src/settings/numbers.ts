/** Numbers as a user types them into a setting. Pure. */

const MEGABYTE = 1_000_000

/** Bytes a second as megabytes, "" for no limit. */
export const megabytesOf = (bytes: number | null): string => (bytes === null ? '' : String(bytes / MEGABYTE))

/** Megabytes a second as bytes; null, which is no limit, for what is no number above 0. */
export function readLimit(text: string): number | null {
  const megabytes = Number.parseFloat(text.replace(',', '.'))
  return Number.isFinite(megabytes) && megabytes > 0 ? Math.round(megabytes * MEGABYTE) : null
}

/** A whole number from 0 to `most`; null for what is none. */
export function readCount(text: string, most: number): number | null {
  const count = Number.parseInt(text, 10)
  return Number.isFinite(count) ? Math.min(most, Math.max(0, count)) : null
}
