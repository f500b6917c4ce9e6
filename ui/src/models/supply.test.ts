import { describe, expect, it } from 'vitest'
import { describeSupply, reduceSupplies, supplyPercent, type SupplyAction } from './supply'

const fault = { code: 'x', error: 'no', hint: '' }

describe('a supplied file', () => {
  const begun = reduceSupplies({}, { type: 'begun', fileKey: 'a', name: 'x.pt', totalBytes: 4_000_000 })

  it.each<[SupplyAction, unknown]>([
    [{ type: 'sent', fileKey: 'a', sentBytes: 1 }, { a: { status: 'sending', sentBytes: 1 } }],
    [{ type: 'sent', fileKey: 'b', sentBytes: 1 }, begun],
    [{ type: 'failed', fileKey: 'a', fault }, { a: { status: 'failed', fault } }],
    [{ type: 'failed', fileKey: 'a', fault: { ...fault, code: 'hash_mismatch' } }, { a: { status: 'differs' } }],
    [{ type: 'ended', fileKey: 'a' }, {}],
  ])('after %o', (action, expected) => {
    expect(reduceSupplies(begun, action)).toMatchObject(expected as object)
  })

  it.each([
    [1_000_000, 25, 'Sending x.pt: 1.0 / 4.0 MB'],
    [4_000_321, 100, 'Checking x.pt...'],
  ])('with %i bytes sent', (sentBytes, percent, words) => {
    const supply = reduceSupplies(begun, { type: 'sent', fileKey: 'a', sentBytes }).a
    if (!supply) throw new Error('gone')
    expect([supplyPercent(supply), describeSupply(supply)]).toEqual([percent, words])
  })
})
