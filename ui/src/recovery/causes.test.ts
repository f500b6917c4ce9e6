import { describe, expect, it } from 'vitest'
import { isGoneWith } from './causes'

describe('a fault', () => {
  it.each([
    ['host_unreachable', true, false],
    ['http_502', true, false],
    ['http_500', false, false],
    ['login_required', false, true],
    ['key_refused', false, true],
    ['image_not_found', false, false],
  ])('%s goes with the return of ComfyUI: %s, with a key: %s', (code, onReturn, onKey) => {
    expect([isGoneWith('return', { code }), isGoneWith('key', { code })]).toEqual([onReturn, onKey])
  })
})
