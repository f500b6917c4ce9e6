import { describe, expect, it } from 'vitest'
import { readFault } from './fault'

describe('an answer that is no success', () => {
  it('is an error even without a body', () => {
    expect(readFault(null, 500)).toMatchObject({ code: 'http_500' })
    expect(readFault({ error: 'x', code: 'y', hint: 'z' }, 400)).toEqual({ error: 'x', code: 'y', hint: 'z' })
  })
})
