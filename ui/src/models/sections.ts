/** The models of an image in the order in which people look for them. Pure. */

import type { Resource } from '../wire/resources'
import type { Key } from '../words/say'

export const SECTIONS = ['models.baseModel', 'models.loras', 'models.otherModels'] as const satisfies readonly Key[]
/** A section, by its title. */
export type Section = (typeof SECTIONS)[number]

export function sectionOf(resource: Pick<Resource, 'type' | 'role'>): Section {
  if (resource.role === 'base') return 'models.baseModel'
  return resource.type === 'lora' ? 'models.loras' : 'models.otherModels'
}

/** By section; within one the order stays. */
export function bySection<T extends Pick<Resource, 'type' | 'role'>>(resources: readonly T[]): T[] {
  return SECTIONS.flatMap((section) => resources.filter((one) => sectionOf(one) === section))
}
