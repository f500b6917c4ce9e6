import { describe, expect, it } from 'vitest'
import { ownEvent } from './events'

describe('a socket event', () => {
  it.each([
    null, undefined, 5, 'civitai-remake', [], ['civitai-remake'], {}, { pack: 'another' }, { pack: ['civitai-remake'] },
    { task_id: 't', filename: 'x.safetensors', status: 'downloading', progress: 5 },
  ])('of another pack is not ours: %o', (detail) => expect(ownEvent(detail)).toBeNull())

  it('of ours is told as it is', () => {
    const event = { pack: 'civitai-remake', file_key: '1:2' }
    expect(ownEvent(event)).toBe(event)
  })
})
