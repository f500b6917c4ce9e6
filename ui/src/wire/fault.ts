/** An error on the wire. Pure. */

import { isObject, text } from './json'

/** An error as every route answers it. */
export interface Fault {
  code: string
  error: string
  hint: string
}

export function readFault(value: unknown, status: number): Fault {
  if (isObject(value) && typeof value.error === 'string') {
    return { code: text(value.code) ?? `http_${status}`, error: value.error, hint: text(value.hint) ?? '' }
  }
  return { code: `http_${status}`, error: `ComfyUI answered ${status}.`, hint: "Look at ComfyUI's console." }
}
