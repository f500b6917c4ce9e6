/** What an image was made with, on the wire (docs/architecture.md). Null is unknown, never a default. Pure. */

import type { RecipeParts } from './recipeParts'

export interface Size {
  width: number
  height: number
}

export interface Hires {
  scale: number | null
  target: Size | null
  steps: number | null
  denoise: number | null
  upscaler: string | null
  sampler: string | null
  schedule: string | null
  cfg_scale: number | null
}

export interface Cut {
  what: string
  had: number
  kept: number
  /** In words for people. */
  text: string
  text_said?: unknown
}

export interface Metadata extends RecipeParts {
  /** Null for a file or a text that no page belongs to. */
  image_id: number | null
  image_url: string | null
  /** The same where it may be loaded: on a host of Civitai or of the given site. */
  preview_url: string | null
  page_url: string | null
  media: string
  workflow_type: string
  dialect: string
  generator_version: string | null
  base_model: string | null
  prompt: string | null
  negative_prompt: string | null
  sampler: string | null
  schedule: string | null
  steps: number | null
  cfg_scale: number | null
  seed: number | string | null
  clip_skip: number | null
  denoise: number | null
  size: Size | null
  base_size: Size | null
  hires: Hires | null
  other: Record<string, string>
  unreadable: { field: string; value: string }[]
  resources: unknown[]
  /** Of a video: how many pictures, and how many a second. */
  length?: { frames: number | null; rate: number | null } | null
  /** More of one thing than is read of a picture. */
  cut?: Cut[]
  /** Under which it is among the recent pictures; null where none are kept. */
  recent?: string | null
}

/**
 * Without the graph and the raw data: they can be megabytes, and only this page shows them. Of the graph the key stays, by
 * which the server has it.
 */
export function trimmed(metadata: Metadata): Metadata {
  const graph = metadata.graph ? { ...metadata.graph, prompt: null, workflow: null } : null
  return { ...metadata, graph, raw: {} }
}
