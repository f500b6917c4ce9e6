/** By what one look-up is told from the next, and known again. Pure. */

import type { Choices } from '../wire/choices'
import type { Metadata } from '../wire/metadata'

/** The same for the same picture, also where no recent pictures are kept. */
export function keyOf(metadata: Metadata): string {
  if (metadata.recent) return metadata.recent
  if (metadata.image_id !== null) return `image ${metadata.image_id}`
  return metadata.image_url ?? JSON.stringify([metadata.prompt, metadata.seed, metadata.steps, metadata.size])
}

/** Of whatever the panel shows; empty where that is nothing. */
export function shownKey({ metadata, choices }: { metadata: Metadata | null; choices: Choices | null }): string {
  if (metadata) return keyOf(metadata)
  return choices ? `${choices.of} ${choices.page_url ?? choices.title}` : ''
}
