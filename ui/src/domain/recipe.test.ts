import { describe, expect, it } from 'vitest'
import type { Picture } from '../wire/choices'
import { trimmed, type Metadata } from '../wire/metadata'
import type { RecipeParts } from '../wire/recipeParts'
import type { Resource } from '../wire/resources'
import type { ModelStatement, Statement } from '../wire/statements'
import { describePicture, notePicture } from './choices'
import { listEvidence, strengthsDiffer } from './evidence'
import { describeGraph, describeNode, graphFile } from './graphFile'
import { listParameters } from './parameters'
import { listParts } from './parts'
import { nameProgram } from './programs'
import { isSame, tellProvenance, tellUnknown } from './provenance'
import { listRaw } from './raw'

const metadata = (fields: Partial<Metadata>): Metadata =>
  ({ image_id: 5, dialect: 'a1111', generator_version: null, hires: null, ...fields }) as Metadata
const parts = (fields: RecipeParts): Metadata => metadata(fields)

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

const said = (...all: [Statement['source'], string][]): Statement[] => all.map(([source, value]) => ({ source, value }))

describe('provenance', () => {
  it.each([
    [said(['file', '28']), ['from the file'], false],
    [said(['file', '28'], ['site', '30']), ['from the file', 'the site says 30'], true],
    [said(['file', '7'], ['site', '7.0']), ['from the file', 'the site says the same'], false],
    [said(['graph', 'Euler A'], ['site', 'euler  a']), ['from the ComfyUI graph', 'the site says the same'], false],
    [
      said(['site', '1'], ['site_list', '2'], ['linked', '3']),
      ['from the site', "the site's list of models says 2", 'what the site links says 3'],
      true,
    ],
  ])('of %j is told', (statements, lines, disagrees) => {
    expect(tellProvenance(statements)).toEqual({ lines, disagrees })
  })

  it('knows two words for one sampler by what the server says', () => {
    const words: Statement[] = [
      { source: 'graph', value: 'dpmpp_2m', agrees: true },
      { source: 'site', value: 'DPM++ 2M', agrees: true },
    ]
    expect(tellProvenance(words)).toEqual({
      lines: ['from the ComfyUI graph', 'the site says DPM++ 2M'],
      disagrees: false,
    })
  })

  it('is not made up', () => {
    expect([tellProvenance(undefined), tellProvenance([])]).toEqual([null, null])
  })

  it.each([
    ['18446744073709551557', '18446744073709551556', false],
    ['0.40', '0.4', true],
    ['', '0', false],
    ['a b', ' A  B ', true],
  ])('%s and %s are the same: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same)
  })

  it.each([
    [['seed'], 'The image does not say: seed'],
    [['cfg_scale', 'base_size', 'clip_skip'], 'The image does not say: CFG scale, size, clip skip'],
    [[], null],
    [undefined, null],
  ])('of %j, which nobody says, is listed', (unknown, words) => {
    expect(tellUnknown(unknown)).toBe(words)
  })
})

describe('the parameters', () => {
  it('have a row each for what is known, with where it comes from', () => {
    const rows = listParameters(
      metadata({ steps: 28, seed: 0, cfg_scale: null, provenance: { steps: said(['file', '28'], ['site', '30']) } }),
    )
    expect(rows).toEqual([
      { name: 'Steps', value: '28', provenance: { lines: ['from the file', 'the site says 30'], disagrees: true } },
      { name: 'Seed', value: '0', provenance: null },
    ])
  })
})

describe('the parts', () => {
  it.each([
    ['Refiner', { refiner: { name: 'fine', switch_at: 0.8 } }, ['Model: fine', 'Takes over: 80 % of the steps']],
    ['Variation', { variation: { seed: 0, strength: 0.1, resize_from: null } }, ['Seed: 0', 'Strength: 0.1']],
    [
      'Detailer',
      {
        detailers: [
          { model: 'face', prompt: null, negative_prompt: null, denoise: 0.4, confidence: 0, settings: { mask: '4' } },
        ],
      },
      ['Model: face', 'Denoise: 0.4', 'Confidence: 0', 'mask: 4'],
    ],
    [
      'ControlNet',
      { controls: [{ module: 'canny', model: 'c', weight: 1, start: 0, end: 0.333 }] },
      ['Preprocessor: canny', 'Model: c', 'Weight: 1', 'From: 0 % of the steps', 'Until: 33.3 % of the steps'],
    ],
    ['Modules', { modules: ['ae', 't5'] }, ['Module 1: ae', 'Module 2: t5']],
    ['FreeU', { extensions: { FreeU: { B1: '1.1' } } }, ['B1: 1.1']],
  ] as [string, RecipeParts, string[]][])('show %s', (title, fields, rows) => {
    const shown = listParts(parts(fields)).map((part) => [part.title, part.rows.map((row) => `${row.name}: ${row.value}`)])
    expect(shown).toEqual([[title, rows]])
  })

  it('are numbered where there are several, and absent where there are none', () => {
    const one = { model: 'a', prompt: null, negative_prompt: null, denoise: null, confidence: null }
    expect(listParts(parts({ detailers: [one, one] })).map((part) => part.title)).toEqual(['Detailer 1', 'Detailer 2'])
    expect(listParts(parts({ refiner: null, modules: [], extensions: {} }))).toEqual([])
  })
})

const statement = (fields: Partial<ModelStatement>): ModelStatement => ({
  source: 'file', place: '', name: null, weight: null, hash: null, version_id: null, ...fields,
}) // prettier-ignore
const named = (...statements: ModelStatement[]): Resource => ({ mention: { statements } }) as unknown as Resource

describe('the evidence', () => {
  it.each([
    [{ place: 'Lora hashes', name: 'rain', weight: 0, hash: 'AB' }, 'The file, Lora hashes', 'rain, strength 0, hash AB'],
    [{ source: 'linked', version_id: 7 }, "The site's links", 'version 7'],
    [{ source: 'site_list' }, "The site's own list", ''],
  ] as const)('of %j', (fields, where, words) => {
    expect(listEvidence(named(statement(fields)))).toEqual([{ where, said: words }])
  })

  it('tells when strengths differ; an unknown one does not', () => {
    expect(strengthsDiffer(named(statement({ weight: 1 }), statement({ weight: 0.8 })))).toBe(true)
    expect(strengthsDiffer(named(statement({ weight: 1 }), statement({})))).toBe(false)
    expect(listEvidence({} as Resource)).toEqual([])
  })
})

describe('the graph', () => {
  const api = { '1': { class_type: 'KSampler', inputs: {} } }
  const graph = { source: 'graph', nodes: 1, prompt: api, workflow: { nodes: [] }, repaired: false } as const

  it.each([
    [{ ...graph, workflow: { nodes: [] } }, 'editor', '{"nodes":[]}'],
    [{ ...graph, workflow: null }, 'API', JSON.stringify(api)],
  ])('is saved in the form that says most', (kept, form, text) => {
    const file = graphFile({ graph: kept, image_id: null })
    expect([file?.form, file?.name, JSON.stringify(JSON.parse(file?.text ?? ''))]).toEqual([
      form,
      'civitai_image_graph.json',
      text,
    ])
  })

  it('is described', () => {
    expect(graphFile({ graph: null, image_id: 1 })).toBeNull()
    expect(describeGraph({ ...graph, repaired: true }, [{ source: 'graph', label: 'the ComfyUI graph in the file' }])).toBe(
      '1 node, found in the file, repaired',
    )
    expect(describeGraph({ ...graph, nodes: 25 }, undefined)).toBe('25 nodes')
  })

  it.each([
    ['A', 'Pack', true, 'A (Pack), installed'],
    ['A', null, false, 'A, not installed'],
    ['A', null, null, 'A'],
  ])('needs %s of %s, installed %s', (class_type, pack, installed, words) => {
    expect(describeNode({ class_type, pack, installed })).toBe(words)
  })
})

describe('the raw data', () => {
  it.each([
    ['{"a":[1]}', '{\n  "a": [\n    1\n  ]\n}'],
    ['{broken', '{broken'],
    ['a cat\nSteps: 3', 'a cat\nSteps: 3'],
    [{ a: 1 }, '{\n  "a": 1\n}'],
  ])('%j is readable', (value, text) => {
    expect(listRaw({ site: value })).toEqual([{ place: 'site', text, shown: text }])
  })

  it('is cut for the eye alone', () => {
    const [entry] = listRaw({ file: 'x'.repeat(20_010) })
    expect([entry?.text.length, entry?.shown.endsWith('... 10 characters more')]).toEqual([20_010, true])
    expect(listRaw(undefined)).toEqual([])
  })

  it('and the graph stay behind when metadata travel', () => {
    const heavy = metadata({ raw: { a: 'b' }, graph: { source: 'file', nodes: 1, prompt: {}, workflow: null, repaired: false } })
    expect(trimmed(heavy)).toEqual({ ...heavy, raw: {}, graph: null })
    expect(heavy.raw).toEqual({ a: 'b' })
  })
})

describe('a picture to choose', () => {
  const picture = (fields: Partial<Picture>): Picture => ({
    image_id: 1, image_url: null, width: 832, height: 1216, media: 'image', has_recipe: null, ...fields,
  }) // prettier-ignore

  it.each([
    [{}, 'Picture 2 of 9, 832 x 1216', null],
    [{ has_recipe: false, width: null }, 'Picture 2 of 9', 'no recipe'],
    [{ media: 'video' }, 'Video 2 of 9, 832 x 1216', 'video'],
    [{ image_id: null }, 'Picture 2 of 9, 832 x 1216', 'cannot be opened'],
  ])('%j is %s', (fields, words, note) => {
    expect([describePicture(picture(fields), 1, 9), notePicture(picture(fields))]).toEqual([words, note])
  })
})
