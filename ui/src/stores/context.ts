/** What all stores share: one Pinia for the life of the page, the host and the client behind it. */

import { createPinia, type Pinia } from 'pinia'
import { RemakeClient } from '../api/client'
import type { Host } from '../host/host'

export const pinia: Pinia = createPinia()

let current: { host: Host; client: RemakeClient } | null = null

/** Say which host the stores speak to; once, before the first store is used. */
export function useHost(host: Host): void {
  current = { host, client: new RemakeClient(host) }
}

export function context(): { host: Host; client: RemakeClient } {
  if (!current) throw new Error('No host has been set.')
  return current
}
