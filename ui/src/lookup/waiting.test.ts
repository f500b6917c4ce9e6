import { describe, expect, it } from 'vitest'
import { tellWaiting } from './waiting'

describe('a look-up under way', () => {
  it.each([
    ['image', null, 0, 'Reading...', null],
    ['models', null, 4, 'Finding its models...', null],
    ['image', null, 5, "Waiting for Civitai's answer...", 5],
    ['image', { kind: 'text' }, 9, 'ComfyUI is still reading the text...', 9],
    ['image', { kind: 'file', name: 'a.png' }, 9, 'ComfyUI is still reading the file...', 9],
    ['models', { kind: 'text' }, 61, 'Waiting for what Civitai says of its models...', 61],
  ] as const)('in the step %s of %j after %i s says "%s"', (step, given, after, words, seconds) => {
    expect(tellWaiting(step, given, after)).toEqual({ words, seconds })
  })
})
