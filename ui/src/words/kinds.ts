/** The kinds of model in the language of the page. */

import { say, type Key } from './say'

const KINDS: Readonly<Record<string, Key>> = {
  checkpoint: 'kinds.checkpoint',
  diffusion_model: 'kinds.diffusionModel',
  lora: 'kinds.lora',
  embedding: 'kinds.embedding',
  vae: 'kinds.vae',
  upscaler: 'kinds.upscaler',
  controlnet: 'kinds.controlnet',
  hypernetwork: 'kinds.hypernetwork',
  text_encoder: 'kinds.textEncoder',
  clip_vision: 'kinds.clipVision',
  motion_module: 'kinds.motionModule',
  detector: 'kinds.detector',
  other: 'kinds.other',
}

/** A kind of model in the field's own spelling; one this page does not know as the server calls it. */
export function formatKind(kind: string): string {
  const key = KINDS[kind]
  return key ? say(key) : kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' ')
}
