/** The words around a picture that the user puts in the place of one that is not public. */

import type { Key } from '../words/say'
import { say } from '../words/say'
import type { Metadata } from '../wire/metadata'
import type { StartNeed } from '../wire/startPicture'

const WHY: Record<StartNeed['for'], Key> = {
  picture: 'workflow.whyPicture',
  masked: 'workflow.whyMasked',
  edited: 'workflow.whyEdited',
  video: 'workflow.whyVideo',
  guide: 'workflow.whyGuide',
  enlarged: 'workflow.whyEnlarged',
}

/** Why a picture is asked for. */
export const whyOf = (need: StartNeed): string => say(WHY[need.for])

/** Whether ComfyUI would refuse the workflow without one. */
export const isWanted = (need: StartNeed | null): boolean => need?.needed === true && need.example === false

/** What happens without one. */
export function withoutOf(need: StartNeed): string {
  if (isWanted(need)) return say('workflow.withoutNothing')
  if (need.needed) return say('workflow.withoutExample')
  return need.for === 'guide' ? say('workflow.withoutGuide') : say('workflow.withoutNoise')
}

/** Whether the picture that was looked up can be taken: a still one that can be had. */
export function canTakeItself(metadata: Metadata, hasFile: boolean): boolean {
  return metadata.media === 'image' && (hasFile || metadata.preview_url !== null)
}

/** A name for the picture that was looked up, by what came. */
export function nameOfItself(metadata: Metadata, type: string): string {
  const suffix = /^image\/(png|jpeg|webp|gif|avif)$/.exec(type)?.[1] ?? 'png'
  return `civitai_${metadata.image_id ?? 'image'}.${suffix}`
}
