import { describe, expect, it } from 'vitest'
import type { Metadata } from '../wire/metadata'
import type { RecipeParts } from '../wire/recipeParts'
import { listParts } from './parts'

const parts = (fields: RecipeParts): Metadata => fields as Metadata

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
