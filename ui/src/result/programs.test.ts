import { describe, expect, it } from 'vitest'
import { nameProgram } from './programs'

describe('the program', () => {
  it.each([
    ['a1111', 'v1.10.1', 'A1111 v1.10.1'],
    ['forge2', null, 'Forge 2'],
    ['reforge', null, 'reForge'],
    ['sdnext', null, 'SD.Next'],
    ['swarmui', '0.9', 'SwarmUI 0.9'],
    ['ruinedfooocus', null, 'RuinedFooocus'],
    ['novelai', null, 'NovelAI'],
    ['onsite', null, "Civitai's generator"],
    ['onsite-comfy', null, "Civitai's generator (ComfyUI)"],
    ['comfyui', 'ComfyUI', 'ComfyUI'],
    ['fooocus', 'Fooocus v2.5.0', 'Fooocus v2.5.0'],
    ['unknown', null, null],
    ['unknown', 'v9', 'v9'],
  ])('%s %s is called %s', (dialect, generator_version, name) => {
    expect(nameProgram({ dialect, generator_version })).toBe(name)
  })
})
