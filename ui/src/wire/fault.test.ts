import { describe, expect, it } from 'vitest'
import { readFault } from './fault'

describe('an answer that is no success', () => {
  it('is an error even without a body', () => {
    expect(readFault(null, 500)).toMatchObject({ code: 'http_500' })
    expect(readFault({ error: 'x', code: 'y', hint: 'z' }, 400)).toEqual({ error: 'x', code: 'y', hint: 'z' })
  })
  it('keeps what its sentence is made of, and nothing of what it cannot read', () => {
    const body = { error: 'No model 5.', code: 'y', hint: 'z' }
    const said = [{ form: 'No model {id}.', values: { id: 5 } }]
    expect(readFault({ ...body, said }, 400)).toEqual({ ...body, said })
    for (const strange of [5, [{}], [...said, null], [{ form: 'x', values: { id: null } }]]) {
      expect(readFault({ ...body, said: strange }, 400)).toEqual(body)
    }
  })
})
