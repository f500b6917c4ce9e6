/** The programs that make images, by their names. Pure. */

import type { Metadata } from './wire'

const PROGRAMS: Record<string, string> = {
  a1111: 'A1111',
  forge: 'Forge',
  forge2: 'Forge 2',
  reforge: 'reForge',
  sdnext: 'SD.Next',
  comfyui: 'ComfyUI',
  swarmui: 'SwarmUI',
  fooocus: 'Fooocus',
  ruinedfooocus: 'RuinedFooocus',
  invokeai: 'InvokeAI',
  novelai: 'NovelAI',
  onsite: "Civitai's generator",
  'onsite-comfy': "Civitai's generator (ComfyUI)",
}

/** `A1111 v1.10.1`; null where the program is unknown. */
export function nameProgram(metadata: Pick<Metadata, 'dialect' | 'generator_version'>): string | null {
  const program = PROGRAMS[metadata.dialect]
  if (program === undefined) return metadata.generator_version
  return [program, metadata.generator_version].filter(Boolean).join(' ')
}
