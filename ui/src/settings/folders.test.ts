import { describe, expect, it } from 'vitest'
import type { KindFolders } from '../wire/folders'
import { describeRoot, describeUsed } from './folders'

const root = { folder: 'D:\\loras', exists: true, writable: true, free_bytes: 5_000_000_000 }

describe('a folder in words', () => {
  it('tells the room it has, and what speaks against it', () => {
    expect(describeRoot(root)).toBe('D:\\loras (5.00 GB free)')
    expect(describeRoot({ ...root, exists: false })).toBe('D:\\loras (5.00 GB free, will be made)')
    expect(describeRoot({ ...root, writable: false })).toBe('D:\\loras (cannot be written)')
    expect(describeRoot({ ...root, free_bytes: null })).toBe('D:\\loras')
  })
  it('tells where a new file would go', () => {
    const kind: KindFolders = { type: 'lora', chosen: null, used: 'D:\\loras', roots: [root] }
    expect(describeUsed(kind)).toBe('D:\\loras (5.00 GB free)')
    expect(describeUsed({ ...kind, used: null, roots: [] })).toBe('None of its folders can take a file.')
  })
})
