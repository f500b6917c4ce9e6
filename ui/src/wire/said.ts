/** What the server says as a form and its values, so that it can be said in another language. Pure. */

import { isObject, text } from './json'

/** A sentence: the English form with `{names}`, which is its key, and what stands in their places. */
export interface Said {
  form: string
  values: Readonly<Record<string, string | number | readonly Said[]>>
}

/** The sentences beside an English text; empty where the server sends none, or what cannot be read. */
export function readSaid(value: unknown): readonly Said[] {
  if (!Array.isArray(value)) return []
  const sentences = value.map(readOne)
  return sentences.every((one) => one !== null) ? sentences : []
}

function readOne(value: unknown): Said | null {
  const form = isObject(value) ? text(value.form) : null
  if (!isObject(value) || form === null) return null
  const values: Record<string, string | number | readonly Said[]> = {}
  for (const [name, one] of Object.entries(isObject(value.values) ? value.values : {})) {
    if (typeof one === 'string' || typeof one === 'number') values[name] = one
    else {
      const inner = readSaid(one)
      if (inner.length === 0) return null
      values[name] = inner
    }
  }
  return { form, values }
}
