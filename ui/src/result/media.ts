/** What a look-up is of, where that is no picture. */

import { say } from '../words/say'
import { tellFault } from '../words/server'
import type { Fault } from '../wire/fault'
import type { Metadata } from '../wire/metadata'

type Told = Pick<Metadata, 'media' | 'image_url' | 'size' | 'length'>

/** `Video 5`; of a picture that no page belongs to, null. */
export function titleOf({ image_id, media }: Pick<Metadata, 'image_id' | 'media'>): string | null {
  if (image_id === null) return null
  // As digits: a number of a page has no thousands.
  const number = { number: String(image_id) }
  if (media === 'video') return say('result.videoNumber', number)
  return media === 'audio' ? say('result.soundNumber', number) : say('result.imageNumber', number)
}

/** What stands in the place of its picture; null for a picture. */
export function tellMedia(media: string): string | null {
  switch (media) {
    case 'image':
      return null
    case 'video':
      return say('result.isVideo')
    case 'audio':
      return say('result.isSound')
    default:
      return say('result.isOther', { media })
  }
}

/** Its file, its size and how long it is, as far as its record says: `MP4 · 640 x 640 · 49 pictures, 16 a second, 3.1 s`. */
export function describeFile({ media, image_url, size, length }: Told): string {
  const ending = /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(image_url ?? '')?.[1]
  const parts = [ending?.toUpperCase(), size && `${size.width} x ${size.height}`, media === 'video' ? lengthOf(length) : null]
  return parts.filter(Boolean).join(' · ')
}

function lengthOf(length: Told['length']): string {
  const { frames, rate } = length ?? { frames: null, rate: null }
  if (!frames && !rate) return say('result.lengthUnknown')
  const seconds = frames && rate ? Number((frames / rate).toFixed(1)) : null
  return [
    frames && say('result.lengthFrames', { count: frames }),
    rate && say('result.lengthRate', { rate }),
    seconds && say('result.lengthSeconds', { seconds }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Whether a workflow makes it again, as far as that is known before one is built; null for a picture. */
export function tellRebuilt(media: string, refused: Fault | null): string | null {
  if (media === 'image') return null
  if (refused) return `${say('result.notRebuilt')} ${tellFault(refused).error}`
  return media === 'video' ? say('result.rebuiltAsVideo') : say('result.rebuiltAsSound')
}
