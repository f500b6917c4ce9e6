import { describe, expect, it } from 'vitest'
import { formatEta, formatPercent, formatProgress, formatSpeed } from './numbers'

describe('numbers', () => {
  it('shows progress in one unit', () => {
    expect(formatProgress(96_500_000, 144_000_000)).toBe('96.5 / 144.0 MB')
    expect(formatProgress(500_000_000, 6_900_000_000)).toBe('0.50 / 6.90 GB')
    expect(formatProgress(1_500_000, null)).toBe('1.5 MB')
  })
  it('shows the percent from the first on, and the last only when all is here', () => {
    expect([0, 3.2, 67.4, 99.9, 100].map(formatPercent)).toEqual(['0%', '3%', '67%', '99%', '100%'])
  })
  it('shows speed and time left', () => {
    expect(formatSpeed(5_200_000)).toBe('5.2 MB/s')
    expect([9.1, 75, 3700].map(formatEta)).toEqual(['9 s left', '1 min 15 s left', '1 h 1 min left'])
    expect(formatEta(null)).toBe('')
  })
})
