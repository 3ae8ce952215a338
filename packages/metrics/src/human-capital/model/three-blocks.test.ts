import { expect, test } from 'vitest'
import { type Factors, threeBlocks } from './three-blocks.ts'

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

test('is the mean over every order in which the factors can be replaced', () => {
  const before: Factors = [4.2, 33_750, 0.966]
  const after: Factors = [6.1, 36_900, 0.91]
  const mean = [0, 0, 0]
  for (const order of orders) {
    const current = [...before]
    for (const factor of order) {
      const was = current.reduce((product, one) => product * one, 1)
      current[factor] = after[factor] ?? 0
      mean[factor] = (mean[factor] ?? 0) + (current.reduce((product, one) => product * one, 1) - was) / 6
    }
  }
  const found = threeBlocks(before, after)
  found.forEach((block, factor) => {
    expect(block).toBeCloseTo(mean[factor] ?? 0, 6)
  })
  const change = after.reduce((a, b) => a * b) - before.reduce((a, b) => a * b)
  expect(found.reduce((a, b) => a + b)).toBeCloseTo(change, 6)
})
