import { entropyBalancing } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { bandedCells, bandSums, indicatorsOf } from './banded-cells.ts'
import { rebalancing } from './rebalance.ts'

const { cells } = bandedCells([
  { bands: 3, band: [0, 0, 1, 1, 2, 2, 2, 0] },
  { bands: 2, band: [0, 1, 0, 1, 0, 1, 0, 0] },
])
const prior = Float64Array.from([30, 12, 41, 25, 22, 31])
const rebalance = rebalancing(cells, prior)

const sameAs = (shares: readonly number[]) => {
  const found = rebalance(prior, Float64Array.from(shares), 1e-10)
  const { weights } = entropyBalancing(indicatorsOf(cells), shares, { baseWeights: prior, tolerance: 1e-12 })
  expect(found).not.toBeNull()
  for (const [cell, weight] of weights.entries()) expect(found?.[cell]).toBeCloseTo(weight, 9)
}

test('gives the weights of entropy balancing', () => {
  sameAs([0.2, 0.5, 0.3, 0.35, 0.65])
})

test('gives cells of a band that is to have nothing no weight', () => {
  sameAs([0, 0.6, 0.4, 0.5, 0.5])
  sameAs([0.3, 0.3, 0.4, 1, 0])
})

test('comes to the same weights from a start that is tilted already', () => {
  const shares = Float64Array.from([0.2, 0.5, 0.3, 0.35, 0.65])
  const near = rebalance(prior, Float64Array.from([0.25, 0.45, 0.3, 0.4, 0.6]), 1e-10)
  const [again, straight] = [near, prior].map((from) => from && rebalance(from, shares, 1e-10))
  for (const [cell, weight] of (straight ?? []).entries()) expect(again?.[cell]).toBeCloseTo(weight, 9)
  expect(bandSums(cells, again ?? new Float64Array())[0]).toBeCloseTo(0.2, 9)
})

test('gives nothing where no weights have the shares', () => {
  const square = bandedCells([
    { bands: 2, band: [0, 1] },
    { bands: 2, band: [0, 1] },
  ]).cells
  const even = Float64Array.from([1, 1])
  expect(rebalancing(square, even)(even, Float64Array.from([0.5, 0.5, 0.2, 0.8]), 1e-8)).toBeNull()
})
