/** What of an answer travels back to the server and into the browser's store. Pure. */

import type { Metadata } from './wire'

/** Without the graph and the raw data: they can be megabytes, and only this page shows them. */
export function trimmed(metadata: Metadata): Metadata {
  return { ...metadata, graph: null, raw: {} }
}
