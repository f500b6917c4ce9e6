/** The parts of a recipe beside its plain parameters, as groups of rows. Pure; an absent part has no group. */

import type { Metadata } from '../wire/metadata'
import type { ControlUnit, Detailer, Refiner, Variation } from '../wire/recipeParts'

export interface Part {
  title: string
  rows: { name: string; value: string }[]
}

type Row = [string, string | number | null | undefined]

export function listParts(metadata: Metadata): Part[] {
  return [
    ...one('Refiner', metadata.refiner, refiner),
    ...one('Variation', metadata.variation, variation),
    ...many('Detailer', metadata.detailers, detailer),
    ...many('ControlNet', metadata.controls, control),
    ...one('Modules', metadata.modules?.length ? metadata.modules : null, (names) =>
      names.map((name, at): Row => [`Module ${at + 1}`, name]),
    ),
    ...Object.entries(metadata.extensions ?? {}).map(([name, settings]) => part(name, Object.entries(settings))),
  ].filter((found) => found.rows.length > 0)
}

const refiner = (given: Refiner): Row[] => [
  ['Model', given.name],
  ['Takes over', percent(given.switch_at)],
]

const variation = (given: Variation): Row[] => [
  ['Seed', given.seed],
  ['Strength', given.strength],
  ['Resized from', given.resize_from],
]

const detailer = (given: Detailer): Row[] => [
  ['Kind', given.what],
  ['Model', given.model],
  ['Prompt', given.prompt],
  ['Negative prompt', given.negative_prompt],
  ['Denoise', given.denoise],
  ['Confidence', given.confidence],
  ...Object.entries(given.settings ?? {}),
]

const control = (given: ControlUnit): Row[] => [
  ['Preprocessor', given.module],
  ['Model', given.model],
  ['Weight', given.weight],
  ['From', percent(given.start)],
  ['Until', percent(given.end)],
  ...Object.entries(given.settings ?? {}),
]

/** A share of the steps. */
function percent(share: number | null): string | null {
  return share === null ? null : `${Number((share * 100).toFixed(1))} % of the steps`
}

function one<T>(title: string, given: T | null | undefined, rows: (given: T) => Row[]): Part[] {
  return given === null || given === undefined ? [] : [part(title, rows(given))]
}

function many<T>(title: string, given: readonly T[] | undefined, rows: (given: T) => Row[]): Part[] {
  const all = given ?? []
  return all.map((entry, at) => part(all.length > 1 ? `${title} ${at + 1}` : title, rows(entry)))
}

function part(title: string, rows: Row[]): Part {
  const said = rows.filter((row): row is [string, string | number] => row[1] !== null && row[1] !== undefined)
  return { title, rows: said.map(([name, value]) => ({ name, value: String(value) })) }
}
