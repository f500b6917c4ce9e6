/** An error on the wire. Pure. */

import { isObject, text } from './json'
import { readSaid, type Said } from './said'

/** An error as every route answers it. */
export interface Fault {
  code: string
  error: string
  hint: string
  /** `error` as form and values, where the server sends them. */
  said?: readonly Said[]
}

export function readFault(value: unknown, status: number): Fault {
  if (isObject(value) && typeof value.error === 'string') {
    const said = readSaid(value.said)
    const fault = { code: text(value.code) ?? `http_${status}`, error: value.error, hint: text(value.hint) ?? '' }
    return said.length > 0 ? { ...fault, said } : fault
  }
  return { code: `http_${status}`, error: `ComfyUI answered ${status}.`, hint: "Look at ComfyUI's console." }
}
