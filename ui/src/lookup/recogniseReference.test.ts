// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recogniseReference } from './recogniseReference'

interface Case {
  text: string
  form: string
  said: string
}

const path = new URL('../../../tests/cases/references.json', import.meta.url)
const cases = JSON.parse(readFileSync(path, 'utf-8')) as Case[]

describe('what the input box says it holds', () => {
  it.each(cases.map((one) => [one.text.slice(0, 70), one] as const))('%s', (_, one) => {
    expect(recogniseReference(one.text)).toEqual({ kind: one.form, said: one.said })
  })

  it('never throws, whatever is typed', () => {
    const parts = ['civitai.com', '/', ':', '@', '{', '"', '%', '?', '#', 'urn:air:', 'Steps: 1', '\n', '٣', '[']
    for (let turn = 0; turn < 5000; turn += 1) {
      const text = Array.from({ length: turn % 12 }, (_, at) => parts[(turn * 7 + at * at * 3 + at) % parts.length]).join('')
      expect(recogniseReference(text).said).toBeTypeOf('string')
    }
    expect(recogniseReference('{"a":'.repeat(100_000)).kind).toBe('unreadable')
  })
})
