import { describe, expect, it } from 'vitest'
import type { MissingModel, MissingNode } from '../wire/authorWorkflow'
import { countedTimes, describeDifference, lostModels, nameAdvantage, packOf } from './authorWords'

const node: MissingNode = { class: 'FaceDetailer', count: 1, pack: null, registry: null, address: null, core: false }
const model: MissingModel = { name: 'a', type: 'lora', nodes: [], coming: true, checked: true }
const row = { what: 'x', asked: '', why: '' }

describe('the words', () => {
  it('count nodes and name packs', () => {
    expect([countedTimes(node), countedTimes({ ...node, count: 3 })]).toEqual(['FaceDetailer', 'FaceDetailer × 3'])
    expect([packOf(node), packOf({ ...node, pack: 'Impact Pack' })]).toEqual(['unknown pack', 'Impact Pack'])
  })
  it('tell what cannot come first', () => {
    const found = lostModels({ missing_models: [model, { ...model, name: 'b', coming: false }] })
    expect(found.map((one) => one.name)).toEqual(['b', 'a'])
  })
  it('name what one has and the other lacks', () => {
    expect([nameAdvantage(row), nameAdvantage({ ...row, asked: '2 seeds' })]).toEqual(['x', 'x (2 seeds)'])
  })
  it('tell how much differs', () => {
    expect(describeDifference({ only_here: [row], only_rebuild: [row, row] })).toBe(
      "1 only in the author's, 2 only in the rebuild",
    )
    expect(describeDifference({ only_here: [], only_rebuild: [row] })).toBe('1 only in the rebuild')
    expect(describeDifference({ only_here: [], only_rebuild: [] })).toBeNull()
  })
})
