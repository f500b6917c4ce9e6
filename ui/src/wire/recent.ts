/** The pictures that were looked up lately, and what ComfyUI made of them, on the wire (docs/architecture.md). Pure. */

import type { Grade } from './workflow'

/** How far a look-up has come; it never goes back. */
export type RecentState = 'looked_up' | 'workflow_made' | 'run'
export type Likeness = 'identical' | 'same_picture' | 'same_composition' | 'different' | 'unknown'

/** A picture as ComfyUI itself names it. */
export interface MadePicture {
  filename: string
  subfolder: string
  type: 'output' | 'temp' | 'input'
}

/** What is said of a result when it is noted. */
export interface ResultNote extends MadePicture {
  seed: number | string | null
  grade: Grade | null
  differs: string[]
}

export interface RecentResult extends ResultNote {
  date: string
  /** How alike the original it is, 0 to 1; null where that is not known. */
  msssim: number | null
  likeness: Likeness | null
}

export interface RecentPicture {
  id: string
  kind: 'image' | 'choices'
  source: 'reference' | 'text' | 'file'
  given: string | null
  reopens: 'reference' | 'metadata' | 'never'
  date: string
  title: string | null
  models: string[]
  base_model: string | null
  media: string
  image_id: number | null
  preview_url: string | null
  page_url: string | null
  state: RecentState
  /** The newest first. */
  results: RecentResult[]
}

export interface RecentAnswer {
  pictures: RecentPicture[]
  most: number
}

export interface CompareAnswer {
  msssim: number | null
  likeness: Likeness
  differs: { text: string }[]
}
