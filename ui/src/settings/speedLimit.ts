/** The speed limit between bytes a second and what people type, megabytes a second. Pure. */

const MEGABYTE = 1_000_000

export const limitAsTyped = (bytes: number | null): string => (bytes === null ? '' : String(bytes / MEGABYTE))

/** Null, which is no limit, for an empty field and for what is no number above 0. */
export function limitOf(typed: string): number | null {
  const megabytes = Number.parseFloat(typed.replace(',', '.'))
  return Number.isFinite(megabytes) && megabytes > 0 ? Math.round(megabytes * MEGABYTE) : null
}
