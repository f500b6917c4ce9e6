/** Where a value comes from, in words, and what nobody says. */

import type { GivenPlace } from '../shared/givenPlace'
import type { SourceKind, Statement } from '../wire/statements'
import type { Key } from '../words/say'
import { say } from '../words/say'
import { tell } from '../words/server'
import { readSaid } from '../wire/said'

const FROM: Record<Exclude<SourceKind, 'file'>, Key> = {
  graph: 'result.fromGraph',
  site: 'result.fromSite',
  site_list: 'result.fromList',
  linked: 'result.fromLinks',
}

const SAYS: Record<Exclude<SourceKind, 'file'>, Key> = {
  graph: 'result.graphSays',
  site: 'result.siteSays',
  site_list: 'result.listSays',
  linked: 'result.linksSay',
}

const FIELDS: Record<string, Key> = {
  prompt: 'result.fieldPrompt',
  negative_prompt: 'result.fieldNegative',
  sampler: 'result.fieldSampler',
  schedule: 'result.fieldSchedule',
  steps: 'result.fieldSteps',
  cfg_scale: 'result.fieldCfg',
  seed: 'result.fieldSeed',
  base_size: 'result.fieldSize',
  model: 'result.fieldModel',
  model_name: 'result.fieldModel',
}

export interface Provenance {
  /** One line for each source, the one that is used first. */
  lines: string[]
  /** Whether a source says something else than the one that is used. */
  disagrees: boolean
}

/** Null where nothing is known about where the value comes from; `place` is what the user gave. */
export function tellProvenance(
  said: readonly Statement[] | undefined,
  place: GivenPlace = 'the file',
): Provenance | null {
  const [used, ...others] = said ?? []
  if (!used) return null
  const isText = place === 'the pasted text'
  const from: Key = used.source === 'file' ? (isText ? 'result.fromText' : 'result.fromFile') : (FROM[used.source] ?? FROM.site)
  const lines = [say(from)]
  let disagrees = false
  for (const other of others) {
    const same = isSame(used.value, other.value)
    // Programs have their own words for one sampler: the server knows which mean the same.
    disagrees ||= !(other.agrees ?? same)
    const says: Key = other.source === 'file' ? (isText ? 'result.textSays' : 'result.fileSays') : (SAYS[other.source] ?? SAYS.site)
    const line = say(says, { value: same ? say('result.theSame') : tell(readSaid(other.value_said), other.value) })
    if (!lines.includes(line)) lines.push(line)
  }
  return { lines, disagrees }
}

/** `The image does not say: seed, sampler`; null where it says everything. */
export function tellUnknown(unknown: readonly string[] | undefined): string | null {
  if (!unknown?.length) return null
  return say('result.unknownFields', { fields: unknown.map(nameField).join(', ') })
}

/** The same number, or the same words whatever their capitals and spaces. */
export function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()
  if (plain(one) === plain(other)) return true
  // Beyond this a number loses digits, and two seeds would look alike.
  const exact = (text: string): number => (/^-?\d{1,15}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : Number.NaN)
  return exact(one) === exact(other)
}

function nameField(field: string): string {
  const key = FIELDS[field]
  return key ? say(key) : field.replaceAll('_', ' ')
}
