import { describe, expect, it } from 'vitest'
import type { Resource } from '../wire/resources'
import { nameOfAir } from './airNames'

const resources = [
  { name: 'Harbour', model_version_id: 5 },
  { name: '4x Sea', model_version_id: 164821 },
] as Resource[]

describe('an AIR', () => {
  it.each([
    ['urn:air:other:upscaler:civitai:147759@164821', '4x Sea'],
    ['civitai:147759@5', 'Harbour'],
    ['urn:air:sdxl:lora:civitai:1@99', 'model version 99'],
    ['4x-UltraSharp', '4x-UltraSharp'],
    ['urn:air:sdxl:lora:huggingface:a@b', 'urn:air:sdxl:lora:huggingface:a@b'],
  ])('%s', (text, name) => {
    expect(nameOfAir(text, resources)).toBe(name)
  })
})
