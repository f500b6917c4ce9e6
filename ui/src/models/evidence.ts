/** Why a model belongs to an image: who names it, where, how. Pure. */

import type { GivenPlace } from '../shared/givenPlace'
import type { Resource } from '../wire/resources'
import type { ModelStatement } from '../wire/statements'
import { say, type Key } from '../words/say'

const SOURCES: Record<Exclude<ModelStatement['source'], 'file'>, Key> = {
  graph: 'models.byGraph',
  site: 'models.bySite',
  site_list: 'models.bySiteList',
  linked: 'models.byLinks',
}

export interface EvidenceLine {
  where: string
  /** Name, strength, hash and version, as far as they are said there. */
  said: string
}

export function listEvidence(resource: Resource, place: GivenPlace = 'the file'): EvidenceLine[] {
  const file: Key = place === 'the pasted text' ? 'models.byPastedText' : 'models.byFile'
  return (resource.mention?.statements ?? []).map((statement) => ({
    where: [say(statement.source === 'file' ? file : (SOURCES[statement.source] ?? SOURCES.site)), statement.place]
      .filter(Boolean)
      .join(', '),
    said: [
      statement.name,
      statement.weight === null ? null : say('models.saidStrength', { strength: statement.weight }),
      statement.hash ? say('models.saidHash', { hash: statement.hash }) : null,
      statement.version_id === null ? null : say('models.saidVersion', { version: statement.version_id }),
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
