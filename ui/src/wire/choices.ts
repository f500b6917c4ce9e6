/** Pictures to choose from, on the wire. */

import type { Resource } from './resources'

export interface Picture {
  image_id: number | null
  image_url: string | null
  /** The same where it may be loaded: on a host of Civitai or of the given site. */
  preview_url: string | null
  width: number | null
  height: number | null
  media: string
  /** Null where the site does not say. */
  has_recipe: boolean | null
}

/** What a post, a model or a version is answered with: pictures to choose from, and the model itself. */
export interface Choices {
  kind: 'choices'
  of: 'post' | 'model' | 'version'
  title: string
  title_said?: unknown
  page_url: string | null
  images: Picture[]
  resources: Resource[]
}
