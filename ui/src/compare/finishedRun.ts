/** A prompt that has run, as ComfyUI's own history tells it. Pure. */

import { isObject, text } from '../wire/json'
import type { MadePicture } from '../wire/recent'

export interface FinishedRun {
  /** Of the graph that was on the canvas when it was queued. */
  graphId: string
  pictures: MadePicture[]
  /** Of its samplers, in the order of their nodes; above 2^53-1 as digits. */
  seeds: (number | string)[]
}

const PICTURE = /\.(png|jpe?g|webp|avif|gif)$/i
/** Previews are results only where nothing is saved: in a graph that saves, they show what lies between. */
const SAVED_FIRST = ['output', 'temp'] as const

/** Null where it has not run to its end, or carries no graph of an editor: then nobody's canvas can be named for it. */
export function readRun(history: unknown, promptId: string): FinishedRun | null {
  const entry = isObject(history) ? history[promptId] : null
  if (!isObject(entry) || !Array.isArray(entry.prompt)) return null
  const [, , prompt, extra] = entry.prompt as unknown[]
  const info = isObject(extra) ? extra.extra_pnginfo : null
  const workflow = isObject(info) ? info.workflow : null
  const graphId = isObject(workflow) ? text(workflow.id) : null
  return graphId === null ? null : { graphId, pictures: picturesOf(entry.outputs), seeds: seedsOf(prompt) }
}

/** The seed of a run: that which its workflow was made with, where it is still among them, else the first. */
export function seedOfRun(seeds: readonly (number | string)[], made: number | string | null): number | string | null {
  const same = seeds.find((seed) => String(seed) === String(made))
  return same ?? seeds[0] ?? null
}

function picturesOf(outputs: unknown): MadePicture[] {
  const nodes = isObject(outputs) ? Object.values(outputs) : []
  const all = nodes.flatMap((node) => (isObject(node) && Array.isArray(node.images) ? (node.images as unknown[]) : []))
  const pictures = all.map(readPicture).filter((one) => one !== null)
  const type = SAVED_FIRST.find((folder) => pictures.some((one) => one.type === folder))
  return pictures.filter((one) => one.type === type)
}

function readPicture(value: unknown): MadePicture | null {
  if (!isObject(value)) return null
  const { filename, type } = value
  if (typeof filename !== 'string' || !PICTURE.test(filename)) return null
  return type === 'output' || type === 'temp' ? { filename, subfolder: text(value.subfolder) ?? '', type } : null
}

function seedsOf(prompt: unknown): (number | string)[] {
  const nodes = isObject(prompt) ? Object.values(prompt) : []
  return nodes.flatMap((node) => {
    const inputs = isObject(node) ? node.inputs : null
    if (!isObject(inputs)) return []
    // A second pass that adds no noise has a seed that decides nothing.
    if (inputs.add_noise === 'disable') return []
    return [inputs.seed, inputs.noise_seed].filter(
      (seed): seed is number | string => typeof seed === 'number' || (typeof seed === 'string' && /^\d+$/.test(seed)),
    )
  })
}
