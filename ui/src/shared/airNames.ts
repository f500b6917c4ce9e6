/** AIRs, the site's addresses of models, shown as the names of the models they mean. Pure. */

import type { Resource } from '../wire/resources'
import { say } from '../words/say'

const AIR = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:[0-9]+@([0-9]+)/i

/** The name of the model that an AIR means, among those of the image; any other text as it is. */
export function nameOfAir(text: string, resources: readonly Resource[]): string {
  const version = AIR.exec(text)?.[1]
  if (version === undefined) return text
  const meant = resources.find((resource) => String(resource.model_version_id) === version)
  return meant?.name ?? say('shared.modelVersion', { version })
}
