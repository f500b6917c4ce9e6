/** What takes a fault's cause away. Pure. */

import type { Fault } from '../wire/fault'

export type Event =
  /** ComfyUI is there again. */
  | 'return'
  /** There is a key that Civitai takes, or may take. */
  | 'key'

/** ComfyUI itself, or a proxy in front of it, did not answer. */
const AWAY = ['host_unreachable', 'http_502', 'http_503', 'http_504']
const LACKS_KEY = ['key_refused', 'key_malformed', 'login_required', 'not_a_model_file']

/** Whether what the fault tells of need not hold any more. */
export const isGoneWith = (event: Event, { code }: Pick<Fault, 'code'>): boolean =>
  (event === 'return' ? AWAY : LACKS_KEY).includes(code)
