/** The parameters of an image as rows to show and copy. Pure; what is unknown has no row. */

import type { Metadata, Size } from './wire'

export interface Parameter {
  name: string
  value: string
}

const PROGRAMS: Record<string, string> = {
  a1111: 'A1111 WebUI',
  forge: 'Forge',
  comfyui: 'ComfyUI',
  swarmui: 'SwarmUI',
  fooocus: 'Fooocus',
  onsite: 'Civitai',
  'onsite-comfy': 'Civitai (ComfyUI)',
}

export function listParameters(metadata: Metadata): Parameter[] {
  const hires = metadata.hires
  const rows: [string, string | number | null | undefined][] = [
    ['Type', metadata.workflow_type],
    ['Made with', [PROGRAMS[metadata.dialect], metadata.generator_version].filter(Boolean).join(' ') || null],
    ['Base model', metadata.base_model],
    ['Size', size(metadata.base_size)],
    ['Sampler', metadata.sampler],
    ['Schedule', metadata.schedule],
    ['Steps', metadata.steps],
    ['CFG scale', metadata.cfg_scale],
    ['Seed', metadata.seed],
    ['Clip skip', metadata.clip_skip],
    ['Hires size', hires ? (hires.target ? size(hires.target) : hires.scale === null ? null : `x${hires.scale}`) : null],
    ['Hires steps', hires?.steps],
    ['Hires denoise', hires?.denoise],
    ['Hires upscaler', hires?.upscaler],
    ['Denoise', hires ? null : metadata.denoise],
  ]
  return rows
    .filter((row): row is [string, string | number] => row[1] !== null && row[1] !== undefined && row[1] !== '')
    .map(([name, value]) => ({ name, value: String(value) }))
}

function size(value: Size | null): string | null {
  if (!value) return null
  return `${value.width || 'auto'} x ${value.height || 'auto'}`
}
