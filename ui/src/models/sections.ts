/** The models of an image in the order in which people look for them. Pure. */

import type { Resource } from '../wire/resources'

export const SECTIONS = ['Base model', 'LoRAs', 'Other models'] as const
export type Section = (typeof SECTIONS)[number]

export function sectionOf(resource: Pick<Resource, 'type' | 'role'>): Section {
  if (resource.role === 'base') return 'Base model'
  return resource.type === 'lora' ? 'LoRAs' : 'Other models'
}

/** By section; within one the order stays. */
export function bySection<T extends Pick<Resource, 'type' | 'role'>>(resources: readonly T[]): T[] {
  return SECTIONS.flatMap((section) => resources.filter((one) => sectionOf(one) === section))
}
