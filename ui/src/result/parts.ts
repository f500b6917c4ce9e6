/** The parts of a recipe beside its plain parameters, as groups of rows; an absent part has no group. */

import { say } from '../words/say'
import type { Metadata } from '../wire/metadata'
import type { ControlUnit, Detailer, Refiner, Variation } from '../wire/recipeParts'

export interface Part {
  title: string
  /** The field of the metadata that says where it comes from; null where none does. */
  field: string | null
  rows: { name: string; value: string }[]
}

type Row = [string, string | number | null | undefined]

export function listParts(metadata: Metadata): Part[] {
  return [
    ...one(say('result.refiner'), 'refiner', metadata.refiner, refiner),
    ...one(say('result.variation'), 'variation', metadata.variation, variation),
    ...many(say('result.detailer'), metadata.detailers, detailer),
    ...many('ControlNet', metadata.controls, control),
    ...one(say('result.modules'), 'modules', metadata.modules?.length ? metadata.modules : null, (names) =>
      names.map((name, at): Row => [say('result.module', { place: at + 1 }), name]),
    ),
    ...Object.entries(metadata.extensions ?? {}).map(([name, settings]) => part(name, null, Object.entries(settings))),
  ].filter((found) => found.rows.length > 0)
}

const refiner = (given: Refiner): Row[] => [
  [say('result.modelName'), given.name],
  [say('result.takesOver'), percent(given.switch_at)],
]

const variation = (given: Variation): Row[] => [
  [say('result.seed'), given.seed],
  [say('result.strength'), given.strength],
  [say('result.resizedFrom'), given.resize_from],
]

const detailer = (given: Detailer): Row[] => [
  [say('result.kind'), given.what],
  [say('result.modelName'), given.model],
  [say('result.prompt'), given.prompt],
  [say('result.negativePrompt'), given.negative_prompt],
  [say('result.denoise'), given.denoise],
  [say('result.confidence'), given.confidence],
  ...Object.entries(given.settings ?? {}),
]

const control = (given: ControlUnit): Row[] => [
  [say('result.preprocessor'), given.module],
  [say('result.modelName'), given.model],
  [say('result.weight'), given.weight],
  [say('result.fromShare'), percent(given.start)],
  [say('result.untilShare'), percent(given.end)],
  ...Object.entries(given.settings ?? {}),
]

/** A share of the steps. */
function percent(share: number | null): string | null {
  return share === null ? null : say('result.ofSteps', { percent: Number((share * 100).toFixed(1)) })
}

function one<T>(title: string, field: string, given: T | null | undefined, rows: (given: T) => Row[]): Part[] {
  return given === null || given === undefined ? [] : [part(title, field, rows(given))]
}

function many<T>(title: string, given: readonly T[] | undefined, rows: (given: T) => Row[]): Part[] {
  const all = given ?? []
  const titleAt = (at: number): string => (all.length > 1 ? say('result.numbered', { title, place: at + 1 }) : title)
  return all.map((entry, at) => part(titleAt(at), null, rows(entry)))
}

function part(title: string, field: string | null, rows: Row[]): Part {
  const said = rows.filter((row): row is [string, string | number] => row[1] !== null && row[1] !== undefined)
  return { title, field, rows: said.map(([name, value]) => ({ name, value: String(value) })) }
}
