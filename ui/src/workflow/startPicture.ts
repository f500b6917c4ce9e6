/** The words around a picture that the user puts in the place of one that is not public. Pure. */

import type { Metadata } from '../wire/metadata'
import type { StartNeed } from '../wire/startPicture'

const WHY: Record<StartNeed['for'], string> = {
  picture: 'It was made from another picture, which is not public. Another can stand in its place:',
  masked:
    'Only a part of another picture was changed, and neither that nor the mask is public. Another can stand in its ' +
    'place; paint the mask in ComfyUI:',
  edited: 'This model changes a picture, and the one that was changed is not public. Another can stand in its place:',
  video: 'The video began with a picture, which is not public. Another can stand in its place:',
  guide: 'ControlNet was guided by a picture, which is not public. Another can stand in its place:',
  enlarged: 'It was made larger from a picture, which is not public. Another can stand in its place:',
}

/** Why a picture is asked for. */
export const whyOf = (need: StartNeed): string => WHY[need.for]

/** What happens without one. */
export const withoutOf = (need: StartNeed): string =>
  need.needed
    ? "Without one, ComfyUI's example picture stands in the workflow."
    : need.for === 'guide'
      ? 'Without one, ControlNet is left out.'
      : 'Without one, the workflow begins from noise.'

/** Whether the picture that was looked up can be taken: a still one that can be had. */
export function canTakeItself(metadata: Metadata, hasFile: boolean): boolean {
  return metadata.media === 'image' && (hasFile || metadata.preview_url !== null)
}

/** A name for the picture that was looked up, by what came. */
export function nameOfItself(metadata: Metadata, type: string): string {
  const suffix = /^image\/(png|jpeg|webp|gif|avif)$/.exec(type)?.[1] ?? 'png'
  return `civitai_${metadata.image_id ?? 'image'}.${suffix}`
}
