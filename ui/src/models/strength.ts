/** Strengths as people type them and as LoraLoader takes them: -100 to 100, in steps of a hundredth. Pure. */

import type { Resource } from '../wire/resources'
import { say, type Key } from '../words/say'

export const LEAST = -100
export const MOST = 100
export const STEP = 0.01
const WRITTEN = /^[+-]?(\d+\.?\d*|\.\d+)$/

/** The number; null where nothing is typed, undefined where it is no number. A comma counts as a point. */
export function readStrength(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.').replace(/^[−–]/, '-')
  if (text === '') return null
  return WRITTEN.test(text) ? held(Number(text)) : undefined
}

/** Some steps further; from 1 where there is no number yet, which is what the workflow would use. */
export const stepped = (from: number | null, steps: number): number => held((from ?? 1) + steps * STEP)

/** Within what the loader takes, in whole steps, and never a zero with a sign. */
function held(value: number): number {
  const within = Math.min(Math.max(value, LEAST), MOST)
  return Math.round(within / STEP) / Math.round(1 / STEP) + 0
}

export interface Strength {
  /** What the image says. */
  image: number | null
  /** What the user has set in its place. */
  set: number | null
}

export const strengthOf = (resource: Resource): Strength => ({ image: resource.weight, set: resource.set_weight ?? null })

/** The text encoder's strength, where the image gives it one of its own; null where it has none. */
export function clipStrengthOf(resource: Resource): Strength | null {
  const image = resource.mention?.weight_clip ?? null
  return image === null ? null : { image, set: resource.set_weight_clip ?? null }
}

const ONLY: Readonly<Record<string, Key>> = {
  'first pass': 'models.firstPassOnly',
  'second pass': 'models.secondPassOnly',
}

/** What the image says of the strength beside its number: block weights, a schedule, the other pass. */
export function besideStrength(resource: Resource): string {
  const { weight_clip, weight_varies, second_weight, confined } = resource.mention ?? {}
  const said = [
    typeof weight_clip === 'number' ? say('models.ofTextEncoder', { strength: weight_clip }) : null,
    weight_varies,
    typeof second_weight === 'number' ? say('models.inSecondPass', { strength: second_weight }) : null,
    confined ? say(ONLY[confined] ?? 'models.partOnly', { part: confined }) : null,
  ]
  return said.filter(Boolean).join(', ')
}
