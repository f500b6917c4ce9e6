import { expect, it } from 'vitest'
import { edgeAt } from './sliderEdge'

it.each([
  [50, { left: 0, width: 300 }, 150],
  [0, { left: 120, width: 300 }, 120],
  [100, { left: 120, width: 300 }, 420],
  [130, { left: 0, width: 300 }, 300],
])('the edge at %s %% of %j is at %s', (percent, seen, edge) => {
  expect(edgeAt(percent, seen)).toBe(edge)
})
