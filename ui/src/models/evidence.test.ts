import { describe, expect, it } from 'vitest'
import type { Resource } from '../wire/resources'
import type { ModelStatement } from '../wire/statements'
import { listEvidence, strengthsDiffer } from './evidence'

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

  it('of a pasted text', () => {
    const lines = [{ where: 'The pasted text, prompt', said: 'rain' }]
    expect(listEvidence(named(statement({ place: 'prompt', name: 'rain' })), 'the pasted text')).toEqual(lines)
  })

  it('tells when strengths differ; an unknown one does not', () => {
    expect(strengthsDiffer(named(statement({ weight: 1 }), statement({ weight: 0.8 })))).toBe(true)
    expect(strengthsDiffer(named(statement({ weight: 1 }), statement({})))).toBe(false)
    expect(listEvidence({} as Resource)).toEqual([])
  })
})
