/** An image that nobody can make anew, and why. Pure. */

import type { Closed, RecipeParts } from '../wire/recipeParts'
import type { Resource } from '../wire/resources'

/**
 * Why the image cannot be rebuilt: what its data tells, or what only the site's answer about its checkpoint has shown.
 */
export function closedOf(metadata: Pick<RecipeParts, 'closed'> | null, resources: readonly Resource[]): Closed | null {
  if (metadata?.closed) return metadata.closed
  const base = resources.find((resource) => resource.role === 'base' && resource.code === 'closed_model')
  if (!base) return null
  return { base_model: base.name ?? '', reason: (base.error ?? '').replace(/^This image cannot be rebuilt locally: /, '') }
}
