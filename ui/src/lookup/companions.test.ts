import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import type { OfferedFile } from '../wire/resources'
import { asOffered, isCompanion, offersOf } from './companions'

const fp16: OfferedFile = {
  file_key: '0:16',
  file_id: 16,
  filename: 't5_fp16.safetensors',
  size_kb: 9000,
  hashes: { SHA256: 'B' },
  variant: 'fp16',
  page_url: 'https://hub/fp16',
}
const fp8 = resource({
  file_key: '0:8',
  file_id: 8,
  name: 't5_fp8.safetensors',
  filename: 't5_fp8.safetensors',
  type: 'text_encoder',
  companion: true,
  why: 'It is needed.',
  size_kb: 5000,
  hashes: { SHA256: 'A' },
  variant: 'fp8',
  page_url: 'https://hub/fp8',
  target_path: '/models/text_encoders',
  other_files: [fp16],
})

describe('a companion', () => {
  it('is told apart from what the image names', () => {
    expect(isCompanion(fp8)).toBe(true)
    expect(isCompanion(resource())).toBe(false)
    expect(offersOf(resource({ other_files: [fp16] }))).toEqual([])
  })

  it('becomes another of the files that will do, and can go back', () => {
    const other = asOffered(fp8, '0:16')
    expect(other).toMatchObject({
      file_key: '0:16',
      file_id: 16,
      name: 't5_fp16.safetensors',
      size_kb: 9000,
      variant: 'fp16',
      hashes: { SHA256: 'B' },
      page_url: 'https://hub/fp16',
      target_path: '/models/text_encoders',
      why: 'It is needed.',
    })
    expect(other.other_files?.map((one) => one.file_key)).toEqual(['0:8'])
    expect(asOffered(other, '0:8')).toMatchObject({ file_key: '0:8', size_kb: 5000, other_files: [fp16] })
  })

  it('is another file, of which nothing is known yet', () => {
    const here = { ...fp8, already_downloaded: true, local_path: '/a', listed_name: 'a', checking: true }
    expect(asOffered(here, '0:16')).toMatchObject({ already_downloaded: false, local_path: null, checking: false })
  })

  it('stays as it is where it offers no such file', () => {
    expect(asOffered(fp8, '0:99')).toBe(fp8)
  })
})
