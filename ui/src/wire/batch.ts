/** A batch of ComfyUI on the wire. Pure. */

import type { Fault } from './fault'
import { isObject, number, text } from './json'
import { readSaid } from './said'

const PHASES = ['working', 'asking', 'stopped', 'ended', 'failed'] as const
export type Phase = (typeof PHASES)[number]

/** What it would download and make, while it asks whether it may. */
export interface BatchPreflight {
  pictures: number
  /** Pictures that cannot be made. */
  lost: number
  files: number
  bytes: number
  /** How many of the files want an API key. */
  wantKey: number
}

export interface Batch {
  id: string
  title: string
  phase: Phase
  /** A word of the server's; null between two. */
  stage: string | null
  stageDone: number
  stageTotal: number
  total: number
  done: number
  failed: number
  skipped: number
  left: number
  folder: string
  /** Where its gallery is, below the pack's routes; null while there is none. */
  gallery: string | null
  preflight: BatchPreflight | null
  /** What stopped all of it. */
  fault: Fault | null
}

/** A batch as every route and event tells it; null for what is none. */
export function readBatch(value: unknown): Batch | null {
  if (!isObject(value)) return null
  const [id, phase] = [text(value.id), PHASES.find((one) => one === value.phase)]
  if (id === null || phase === undefined) return null
  const count = (name: string): number => number(value[name]) ?? 0
  return {
    id,
    phase,
    title: text(value.title) ?? '',
    stage: text(value.stage),
    stageDone: count('stage_done'),
    stageTotal: count('stage_total'),
    total: count('total'),
    done: count('done'),
    failed: count('failed'),
    skipped: count('skipped'),
    left: count('left'),
    folder: text(value.folder) ?? '',
    gallery: readGallery(value.gallery),
    preflight: readPreflight(value.preflight),
    fault: readFault(value),
  }
}

/** A place below the pack's own routes, and nothing that leads elsewhere. */
const readGallery = (value: unknown): string | null => {
  const place = text(value)
  return place !== null && /^batch-gallery\/[\w-]+\/index\.html$/.test(place) ? place : null
}

function readPreflight(value: unknown): BatchPreflight | null {
  if (!isObject(value)) return null
  const count = (name: string): number => number(value[name]) ?? 0
  const wantKey = Array.isArray(value.want_key) ? value.want_key.length : 0
  return { pictures: count('pictures'), lost: count('lost'), files: count('files'), bytes: count('bytes'), wantKey }
}

function readFault(value: Record<string, unknown>): Fault | null {
  const [code, error] = [text(value.code), text(value.error)]
  if (code === null || error === null) return null
  const said = readSaid(value.said)
  return { code, error, hint: text(value.hint) ?? '', ...(said.length > 0 ? { said } : {}) }
}
