/** The parameters of an image as rows to show and copy; what is unknown has no row, it is listed by itself. */

import { nameOfAir } from '../shared/airNames'
import { givenPlace } from '../shared/givenPlace'
import type { Key } from '../words/say'
import { say } from '../words/say'
import type { Metadata, Size } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import { tellProvenance, type Provenance } from './provenance'

export interface Parameter {
  /** The same in every language. */
  id: string
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
  const rows: [id: string, name: Key, value: Value, field?: string][] = [
    ['Type', 'result.type', metadata.workflow_type],
    ['Base model', 'result.baseModel', metadata.base_model, 'base_model'],
    ['Size', 'result.size', size(metadata.base_size), 'base_size'],
    ['Sampler', 'result.sampler', metadata.sampler, 'sampler'],
    ['Schedule', 'result.schedule', metadata.schedule, 'schedule'],
    ['Steps', 'result.steps', metadata.steps, 'steps'],
    ['CFG scale', 'result.cfgScale', metadata.cfg_scale, 'cfg_scale'],
    ['Distilled CFG', 'result.distilledCfg', metadata.distilled_cfg_scale, 'distilled_cfg_scale'],
    ['Seed', 'result.seed', metadata.seed, 'seed'],
    ['Noise source', 'result.noiseSource', metadata.noise_source, 'noise_source'],
    ['Clip skip', 'result.clipSkip', metadata.clip_skip, 'clip_skip'],
    ['Hires size', 'result.hiresSize', hires ? (hires.target ? size(hires.target) : times(hires.scale)) : null, 'hires'],
    ['Hires steps', 'result.hiresSteps', hires?.steps, 'hires'],
    ['Hires denoise', 'result.hiresDenoise', hires?.denoise, 'hires'],
    ['Hires upscaler', 'result.hiresUpscaler', upscaler, 'hires'],
    ['Denoise', 'result.denoise', hires ? null : metadata.denoise, 'denoise'],
  ]
  return rows
    .filter((row): row is [string, Key, string | number, string?] => row[2] !== null && row[2] !== undefined && row[2] !== '')
    .map(([id, name, value, field]) => ({
      id,
      name: say(name),
      value: String(value),
      provenance: field === undefined ? null : tellProvenance(metadata.provenance?.[field], place),
    }))
}

const times = (scale: number | null): string | null => (scale === null ? null : `x${scale}`)

function size(value: Size | null): string | null {
  if (!value) return null
  return `${value.width || say('result.automatic')} x ${value.height || say('result.automatic')}`
}

/** The parameters that people ask for first, each in a word or two: `832 x 1216`, `28 steps`, `CFG 7.25`. */
export function mainOf(rows: readonly Parameter[]): { name: string; text: string }[] {
  const valueOf = (id: string): string | undefined => rows.find((row) => row.id === id)?.value
  const words: [string, (value: string) => string][] = [
    ['Size', (value) => value],
    ['Sampler', (value) => [value, valueOf('Schedule')].filter(Boolean).join(' ')],
    ['Steps', (value) => say('result.stepsChip', { count: Number(value) })],
    ['CFG scale', (value) => say('result.cfgChip', { value })],
    ['Seed', (value) => say('result.seedChip', { value })],
  ]
  return words.flatMap(([id, tell]) => {
    const row = rows.find((one) => one.id === id)
    return row === undefined ? [] : [{ name: row.name, text: tell(row.value) }]
  })
}
