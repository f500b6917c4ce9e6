import { describe, expect, it } from 'vitest'
import type { Statement } from '../wire/statements'
import { isSame, tellProvenance, tellUnknown } from './provenance'

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

  it('calls a pasted text so', () => {
    const lines = ['from the pasted text', 'the site says 30']
    expect(tellProvenance(said(['file', '28'], ['site', '30']), 'the pasted text')).toEqual({ lines, disagrees: true })
    expect(tellProvenance(said(['site', '30'], ['file', '28']), 'the pasted text')?.lines[1]).toBe('the pasted text says 28')
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
