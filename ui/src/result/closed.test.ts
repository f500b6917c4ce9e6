import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import { closedOf } from './closed'

describe('an image that cannot be rebuilt', () => {
  const closed = { base_model: 'Kling', reason: 'Never published.' }
  const base = resource({
    role: 'base',
    name: 'Grok',
    code: 'closed_model',
    error: 'This image cannot be rebuilt locally: it runs on its maker’s servers.',
  })

  it.each([
    [null, [], null],
    [{ closed }, [], closed],
    [{ closed: null }, [resource({ code: 'closed_model' })], null],
    [{ closed: null }, [base], { base_model: 'Grok', reason: 'it runs on its maker’s servers.' }],
  ])('is told by its data or by its checkpoint (%#)', (metadata, resources, expected) => {
    expect(closedOf(metadata, resources)).toEqual(expected)
  })
})
