import { expect, it } from 'vitest'
import { weightedMeanDifference } from './weighted-mean-difference.ts'

it('gives the means, their weights and units, and leaves weight zero out', () => {
  const found = weightedMeanDifference([4, 6, 1, 2, 100], Uint8Array.of(1, 1, 0, 0, 0), [1, 1, 3, 1, 0])
  expect(found.difference).toBeCloseTo(5 - 1.25, 12)
  expect(found.treated).toMatchObject({ mean: 5, sumOfWeights: 2, units: 2 })
  expect(found.controls).toMatchObject({ mean: 1.25, sumOfWeights: 4, units: 2 })
  expect(found.controls.variance).toBeCloseTo(((3 * 0.25) ** 2 + 0.75 ** 2) / 16, 12)
})

it('has no mean where a group has no weight', () => {
  const found = weightedMeanDifference([1, 2], Uint8Array.of(1, 1), [1, 1])
  expect(found.controls.mean).toBeNaN()
  expect(found.treated).toMatchObject({ mean: 1.5, sumOfWeights: 2, units: 2 })
})
