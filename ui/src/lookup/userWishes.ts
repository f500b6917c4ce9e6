/** What the user has decided about a model beside using it: how strong it is, and which of its words the prompt gets. Pure. */

import { isObject, number } from '../wire/json'
import type { Resource } from '../wire/resources'

export interface Wish {
  /** In place of the image's strength; of the model, and of its text encoder. */
  weight?: number
  weightClip?: number
  /** Behind the image's prompt. */
  words?: readonly string[]
}

/** By file key; a model of which nothing was decided is not in it. */
export type Wishes = Readonly<Record<string, Wish>>

/** What a change leaves; null in it takes a decision back. */
export interface WishChange {
  weight?: number | null
  weightClip?: number | null
  words?: readonly string[]
}

export function withWish(wishes: Wishes, fileKey: string, change: WishChange): Wishes {
  const { [fileKey]: before = {}, ...others } = wishes
  const { weight, weightClip, words } = { ...before, ...change }
  const after: Wish = {
    ...(typeof weight === 'number' ? { weight } : {}),
    ...(typeof weightClip === 'number' ? { weightClip } : {}),
    ...(words && words.length > 0 ? { words } : {}),
  }
  return Object.keys(after).length > 0 ? { ...others, [fileKey]: after } : others
}

/** The same decisions for a card that has another key by now. */
export function moved<T>(record: Readonly<Record<string, T>>, from: string, to: string): Readonly<Record<string, T>> {
  if (from === to || !(from in record)) return record
  const { [from]: value, ...others } = record
  return { ...others, [to]: value as T }
}

/** The model as the workflow gets it. */
export function asWished(resource: Resource, wish: Wish | undefined): Resource {
  return {
    ...resource,
    set_weight: wish?.weight ?? null,
    set_weight_clip: wish?.weightClip ?? null,
    added_words: wish?.words ?? [],
  }
}

/** What a page kept over a reload. */
export function readWishes(value: unknown): Wishes {
  let wishes: Wishes = {}
  for (const [fileKey, kept] of Object.entries(isObject(value) ? value : {})) {
    if (!isObject(kept)) continue
    const words = Array.isArray(kept.words) ? kept.words.filter((word) => typeof word === 'string') : []
    wishes = withWish(wishes, fileKey, { weight: number(kept.weight), weightClip: number(kept.weightClip), words })
  }
  return wishes
}
