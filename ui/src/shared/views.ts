/** Where the user was in each of the last things shown, as a page keeps it over a reload. Pure. */

import { isObject, text } from '../wire/json'

export interface View {
  /** Pixels. */
  top: number
  /** What is unfolded, by its name. */
  open: readonly string[]
}

/** The one shown last is the last. */
export type Views = readonly (readonly [key: string, view: View])[]

const MOST = 20

export const withView = (views: Views, key: string, view: View): Views =>
  [...views.filter(([other]) => other !== key), [key, view] as const].slice(-MOST)

/** What is strange is left out, never an exception. */
export function readViews(stored: string | null): Views {
  if (stored === null) return []
  try {
    const value: unknown = JSON.parse(stored)
    return Array.isArray(value) ? (value as unknown[]).map(readView).filter((one) => one !== null) : []
  } catch {
    return []
  }
}

function readView(value: unknown): readonly [string, View] | null {
  if (!Array.isArray(value)) return null
  const [name, view] = value as unknown[]
  const key = text(name)
  if (key === null || !isObject(view) || typeof view.top !== 'number' || !Array.isArray(view.open)) return null
  return [key, { top: view.top, open: view.open.filter((one) => typeof one === 'string') }]
}
