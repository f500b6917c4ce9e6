/** What the user gave that holds an image's texts: a file, or a text that was pasted. Pure. */

import type { Metadata } from '../wire/metadata'

export type GivenPlace = 'the file' | 'the pasted text'

/** By the server's own words on its sources. */
export function givenPlace(sources: Metadata['sources']): GivenPlace {
  return sources?.some((source) => source.label.includes('pasted text')) ? 'the pasted text' : 'the file'
}
