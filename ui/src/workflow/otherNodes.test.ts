import { describe, expect, it } from 'vitest'
import { otherWords } from './otherNodes'

describe('what the other choice of nodes would change', () => {
  it.each([
    [{ level: 'approximated', used: 'CPU', why: 'Details will differ.' }, true, "With ComfyUI's own nodes: CPU. Details will differ."],
    [{ level: 'exact', used: 'GPU', why: '' }, false, "With this pack's own nodes: as in the image"],
    [{ level: 'dropped', used: '', why: 'No node makes it.' }, true, "With ComfyUI's own nodes: left out. No node makes it."],
    [{ level: 'unknown', used: 'GPU', why: '' }, false, "With this pack's own nodes: GPU"],
  ] as const)('%o is told as such', (row, ownNodes, words) => {
    expect(otherWords(row, ownNodes)).toBe(words)
  })
})
