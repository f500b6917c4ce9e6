import { describe, expect, it } from 'vitest'
import { shortPath } from './shortPath'

describe('a short path', () => {
  it.each([
    ['D:\\ComfyUI\\models\\loras\\style\\x.safetensors', 'loras/style/x.safetensors'],
    ['/home/models/ComfyUI/models/vae/ae.safetensors', 'vae/ae.safetensors'],
    ['E:\\Stable\\webui\\Lora\\mine\\x.safetensors', 'Lora/mine/x.safetensors'],
    ['mine/x.safetensors', 'mine/x.safetensors'],
    [null, ''],
  ])('of %s', (path, short) => {
    expect(shortPath(path)).toBe(short)
  })
})
