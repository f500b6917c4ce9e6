/** What all stores speak to: the host, and the client behind it. */

import type { Host } from '../host/host'
import { RemakeClient } from './client'

let current: { host: Host; client: RemakeClient } | null = null

/** Say which host the stores speak to; once, before the first store is used. */
export function useHost(host: Host): void {
  current = { host, client: new RemakeClient(host) }
}

export function context(): { host: Host; client: RemakeClient } {
  if (!current) throw new Error('No host has been set.')
  return current
}
