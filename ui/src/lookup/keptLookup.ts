/** The last look-up as a page kept it over a reload: read back, a strange value is null, never an exception. Pure. */

import type { Choices } from '../wire/choices'
import { isObject, text } from '../wire/json'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import type { Given, KeptLookUp } from './lookupState'
import { readWishes } from './userWishes'

/** Null where it is damaged or of another version. */
export function readLookUp(stored: string | null): KeptLookUp | null {
  if (stored === null) return null
  try {
    const value: unknown = JSON.parse(stored)
    if (!isObject(value)) return null
    const metadata = readMetadata(value.metadata)
    const choices = readChoices(value.choices)
    const resources = readResources(value.resources)
    if (resources === null || (metadata === null && choices === null)) return null
    return {
      reference: text(value.reference) ?? '',
      given: readGiven(value.given),
      metadata,
      choices,
      resources,
      switches: readRecord(value.switches, (entry) => typeof entry === 'boolean'),
      chosenNames: readRecord(value.chosenNames, (entry) => typeof entry === 'string'),
      wishes: readWishes(value.wishes),
    }
  } catch {
    return null
  }
}

function readGiven(value: unknown): Given | null {
  if (!isObject(value)) return null
  const name = text(value.name)
  if (value.kind === 'text') return { kind: 'text' }
  return value.kind === 'file' && name !== null ? { kind: 'file', name } : null
}

function readMetadata(value: unknown): Metadata | null {
  if (!isObject(value) || !Array.isArray(value.resources)) return null
  if (value.image_id !== null && typeof value.image_id !== 'number') return null
  if (!isObject(value.other) || !Array.isArray(value.unreadable)) return null
  return value as unknown as Metadata
}

function readChoices(value: unknown): Choices | null {
  if (!isObject(value) || !Array.isArray(value.images) || !value.images.every(isObject)) return null
  return readResources(value.resources) === null ? null : (value as unknown as Choices)
}

function readResources(value: unknown): Resource[] | null {
  if (!Array.isArray(value)) return null
  const all = value.every((entry) => isObject(entry) && typeof entry.file_key === 'string')
  return all ? (value as Resource[]) : null
}

function readRecord<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
  const entries = isObject(value) ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => fits(entry[1])))
}
