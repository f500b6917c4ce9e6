/** The parameters of an image as rows to show and copy. Pure; what is unknown has no row, it is listed by itself. */

import { nameOfAir } from '../shared/airNames'
import { givenPlace } from '../shared/givenPlace'
import type { Metadata, Size } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { tellProvenance, type Provenance } from './provenance'

export interface Parameter {
  name: string
  value: string
  provenance: Provenance | null
}

type Value = string | number | null | undefined

/** `resources` name the models that the metadata gives by AIR. */
export function listParameters(metadata: Metadata, resources: readonly Resource[] = []): Parameter[] {
  const hires = metadata.hires
  const place = givenPlace(metadata.sources)
  const upscaler = hires?.upscaler ? nameOfAir(hires.upscaler, resources) : null
  const rows: [string, Value, string?][] = [
    ['Type', metadata.workflow_type],
    ['Base model', metadata.base_model, 'base_model'],
    ['Size', size(metadata.base_size), 'base_size'],
    ['Sampler', metadata.sampler, 'sampler'],
    ['Schedule', metadata.schedule, 'schedule'],
    ['Steps', metadata.steps, 'steps'],
    ['CFG scale', metadata.cfg_scale, 'cfg_scale'],
    ['Distilled CFG', metadata.distilled_cfg_scale, 'distilled_cfg_scale'],
    ['Seed', metadata.seed, 'seed'],
    ['Noise source', metadata.noise_source, 'noise_source'],
    ['Clip skip', metadata.clip_skip, 'clip_skip'],
    ['Hires size', hires ? (hires.target ? size(hires.target) : times(hires.scale)) : null, 'hires'],
    ['Hires steps', hires?.steps, 'hires'],
    ['Hires denoise', hires?.denoise, 'hires'],
    ['Hires upscaler', upscaler, 'hires'],
    ['Denoise', hires ? null : metadata.denoise, 'denoise'],
  ]
  return rows
    .filter((row): row is [string, string | number, string?] => row[1] !== null && row[1] !== undefined && row[1] !== '')
    .map(([name, value, field]) => ({
      name,
      value: String(value),
      provenance: field === undefined ? null : tellProvenance(metadata.provenance?.[field], place),
    }))
}

const times = (scale: number | null): string | null => (scale === null ? null : `x${scale}`)

function size(value: Size | null): string | null {
  if (!value) return null
  return `${value.width || 'auto'} x ${value.height || 'auto'}`
}

/** The parameters that people ask for first, each in a word or two: `832 x 1216`, `28 steps`, `CFG 7.25`. */
export function mainOf(rows: readonly Parameter[]): { name: string; text: string }[] {
  const valueOf = (name: string): string | undefined => rows.find((row) => row.name === name)?.value
  const words: [string, (value: string) => string][] = [
    ['Size', (value) => value],
    ['Sampler', (value) => [value, valueOf('Schedule')].filter(Boolean).join(' ')],
    ['Steps', (value) => `${value} ${value === '1' ? 'step' : 'steps'}`],
    ['CFG scale', (value) => `CFG ${value}`],
    ['Seed', (value) => `Seed ${value}`],
  ]
  return words.flatMap(([name, say]) => {
    const value = valueOf(name)
    return value === undefined ? [] : [{ name, text: say(value) }]
  })
}
