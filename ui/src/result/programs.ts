/** The programs that make images, by their names. */

import { say } from '../words/say'
import type { Metadata } from '../wire/metadata'

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
  drawthings: 'Draw Things',
  easydiffusion: 'Easy Diffusion',
  mochi: 'Mochi Diffusion',
}

/** `A1111 v1.10.1`; null where the program is unknown. */
export function nameProgram(metadata: Pick<Metadata, 'dialect' | 'generator_version'>): string | null {
  const program = programOf(metadata.dialect)
  const version = metadata.generator_version
  if (program === undefined) return version
  // Some write their name where others write a number.
  if (version?.toLowerCase().startsWith(program.toLowerCase())) return version
  return [program, version].filter(Boolean).join(' ')
}

function programOf(dialect: string): string | undefined {
  if (dialect === 'onsite') return say('result.siteGenerator')
  return dialect === 'onsite-comfy' ? say('result.siteGeneratorComfy') : PROGRAMS[dialect]
}
