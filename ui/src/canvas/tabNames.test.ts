import { describe, expect, it } from 'vitest'
import { freeName, savedNames } from './tabNames'

describe('the name', () => {
  it('is never one that exists', () => {
    const taken = new Set(['civitai_7', 'civitai_7 (2)'])
    expect(freeName(7, (name) => taken.has(name))).toBe('civitai_7 (3)')
    expect(freeName(8, (name) => taken.has(name))).toBe('civitai_8')
    expect(freeName(7, (name) => taken.has(name), '_author')).toBe('civitai_7_author')
  })
  it('reads both listings of saved workflows, and strange ones as empty', () => {
    expect(savedNames(['a.json', 'sub/b.json', { path: 'workflows/c.json' }, 5, null])).toEqual(
      new Set(['a', 'sub/b', 'c']),
    )
    expect(savedNames({ error: 1 })).toEqual(new Set())
  })
})
