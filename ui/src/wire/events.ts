/** Socket events. Other packs send events under names like ours: what does not carry our mark is not ours. Pure. */

import { isObject } from './json'

export const PACK = 'civitai-remake'

/** What an event of our own tells; null for anybody else's. */
export const ownEvent = (detail: unknown): unknown => (isObject(detail) && detail.pack === PACK ? detail : null)
