import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import type { OfferedFile } from '../wire/resources'
import { asOffered, isCompanion, isPicked, offersOf } from './companions'

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
    expect(isPicked(fp8)).toBe(true)
    expect(isPicked(resource())).toBe(false)
    expect(offersOf(resource())).toEqual([])
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

describe('a model of the image', () => {
  const full = { file_key: '5:2', file_id: 2, filename: 'full.safetensors', size_kb: 9, hashes: {}, variant: 'full', page_url: null }
  const own = resource({
    file_key: '5:1',
    file_id: 1,
    name: 'Rain',
    filename: 'renamed.safetensors',
    published_name: 'rain.safetensors',
    variant: 'pruned',
    page_url: 'https://site/rain',
    other_file: { filename: 'full.safetensors', variant: 'full' },
    other_files: [full],
  })

  it('becomes another file of its version under its own name, which the server is told', () => {
    const picked = asOffered(own, '5:2')
    expect(picked).toMatchObject({
      file_key: '5:2',
      name: 'Rain',
      filename: 'full.safetensors',
      published_name: 'full.safetensors',
      page_url: 'https://site/rain',
      other_file: null,
      image_file: { file_key: '5:1', filename: 'rain.safetensors', variant: 'pruned' },
    })
    expect(isPicked(picked)).toBe(true)
  })

  it('goes back to the image’s own file, over a third one too', () => {
    const third = { ...full, file_key: '5:3', file_id: 3 }
    const twice = asOffered(asOffered({ ...own, other_files: [full, third] }, '5:2'), '5:3')
    expect(twice.image_file?.file_key).toBe('5:1')
    expect(asOffered(twice, '5:1')).toMatchObject({ file_key: '5:1', image_file: null })
  })
})
