/** Why a model belongs to an image: who names it, where, how. Pure. */

import type { GivenPlace } from '../shared/givenPlace'
import type { Resource } from '../wire/resources'
import type { ModelStatement } from '../wire/statements'

const SOURCES: Record<Exclude<ModelStatement['source'], 'file'>, string> = {
  graph: 'The ComfyUI graph',
  site: 'The site',
  site_list: "The site's own list",
  linked: "The site's links",
}

export interface EvidenceLine {
  where: string
  /** Name, strength, hash and version, as far as they are said there. */
  said: string
}

export function listEvidence(resource: Resource, place: GivenPlace = 'the file'): EvidenceLine[] {
  const file = place.charAt(0).toUpperCase() + place.slice(1)
  return (resource.mention?.statements ?? []).map((statement) => ({
    where: [statement.source === 'file' ? file : (SOURCES[statement.source] ?? SOURCES.site), statement.place]
      .filter(Boolean)
      .join(', '),
    said: [
      statement.name,
      statement.weight === null ? null : `strength ${statement.weight}`,
      statement.hash ? `hash ${statement.hash}` : null,
      statement.version_id === null ? null : `version ${statement.version_id}`,
    ]
      .filter(Boolean)
      .join(', '),
  }))
}

/** Whether two places give the model different strengths. */
export function strengthsDiffer(resource: Resource): boolean {
  const weights = (resource.mention?.statements ?? []).map((one) => one.weight).filter((weight) => weight !== null)
  return new Set(weights).size > 1
}
