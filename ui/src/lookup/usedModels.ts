/** Which models of an image are used: what its data say, and what the user decided. Pure. */

import type { OffReason, Resource } from '../wire/resources'

/** What the user has switched on or off, by file key; what was left alone is not in it. */
export type Switches = Readonly<Record<string, boolean>>

/** Why a model is off before the user says anything; null where it is on. */
export function offReason(resource: Resource): OffReason | null {
  if (resource.off !== undefined) return resource.off
  return resource.linked_only ? 'linked' : null
}

export const isOn = (resource: Resource, switches: Switches): boolean =>
  switches[resource.file_key] ?? offReason(resource) === null

/** The models that count: those that are on. */
export function chosenResources(resources: readonly Resource[], switches: Switches): Resource[] {
  return resources.filter((resource) => isOn(resource, switches))
}

/** A model that is on, as the workflow gets it: the user has decided that the image uses it. */
export function usedResource(resource: Resource): Resource {
  const decided = { linked_only: false, internal: false }
  return { ...resource, ...decided, off: null, mention: { ...resource.mention, ...decided } }
}
