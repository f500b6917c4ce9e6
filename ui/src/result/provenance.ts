/** Where a value comes from, in words, and what nobody says. Pure. */

import type { GivenPlace } from '../shared/givenPlace'
import type { SourceKind, Statement } from '../wire/statements'

const FROM: Record<Exclude<SourceKind, 'file'>, string> = {
  graph: 'from the ComfyUI graph',
  site: 'from the site',
  site_list: "from the site's list of models",
  linked: 'from what the site links',
}

const OTHERS: Record<Exclude<SourceKind, 'file'>, string> = {
  graph: 'the ComfyUI graph says',
  site: 'the site says',
  site_list: "the site's list of models says",
  linked: 'what the site links says',
}

const FIELDS: Record<string, string> = {
  prompt: 'prompt',
  negative_prompt: 'negative prompt',
  sampler: 'sampler',
  schedule: 'schedule',
  steps: 'steps',
  cfg_scale: 'CFG scale',
  seed: 'seed',
  base_size: 'size',
  model: 'model',
  model_name: 'model',
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
  const lines = [used.source === 'file' ? `from ${place}` : (FROM[used.source] ?? FROM.site)]
  let disagrees = false
  for (const other of others) {
    const same = isSame(used.value, other.value)
    // Programs have their own words for one sampler: the server knows which mean the same.
    disagrees ||= !(other.agrees ?? same)
    const who = other.source === 'file' ? `${place} says` : (OTHERS[other.source] ?? OTHERS.site)
    const line = `${who} ${same ? 'the same' : other.value}`
    if (!lines.includes(line)) lines.push(line)
  }
  return { lines, disagrees }
}

/** `The image does not say: seed, sampler`; null where it says everything. */
export function tellUnknown(unknown: readonly string[] | undefined): string | null {
  if (!unknown?.length) return null
  return `The image does not say: ${unknown.map(nameField).join(', ')}`
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
  return FIELDS[field] ?? field.replaceAll('_', ' ')
}
