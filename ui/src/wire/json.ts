/** How foreign JSON is read: a strange value is null, never an exception. Pure. */

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
