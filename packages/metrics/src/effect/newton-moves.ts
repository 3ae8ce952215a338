import { choleskyFactor, choleskySolve } from '@elinvoima/statistics'
import { type BandedCells, bandSums } from './banded-cells.ts'

const RIDGE = 1e-9

/**
 * Moves of the bands' multipliers that a Newton step takes for shares that are missing, the first band of each
 * covariate held still, under weights of cells that sum to 1. Null where there is no such step.
 */
export function newtonMoves(
  cells: BandedCells,
  weights: Float64Array,
  missing: Float64Array,
): Float64Array | null {
  const size = cells.bands
  const covariance = crossShares(cells, weights)
  const shares = bandSums(cells, weights)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const isStill = cells.isFirst[i] === 1 || cells.isFirst[j] === 1
      const product = (shares[i] as number) * (shares[j] as number)
      const entry = isStill ? 0 : (covariance[i * size + j] as number) - product
      covariance[i * size + j] = entry
      covariance[j * size + i] = entry
    }
    covariance[i * size + i] = cells.isFirst[i] === 1 ? 1 : (covariance[i * size + i] as number) + RIDGE
  }
  const factor = choleskyFactor(covariance, size)
  const wanted = missing.map((gap, band) => (cells.isFirst[band] === 1 ? 0 : gap))
  return factor && choleskySolve(factor, size, wanted)
}

/** Weight in every pair of bands, the lower triangle of a square. */
function crossShares({ band, bands, covariates }: BandedCells, weights: Float64Array): Float64Array {
  const cross = new Float64Array(bands * bands)
  for (let cell = 0, from = 0; cell < weights.length; cell++, from += covariates) {
    const weight = weights[cell] as number
    if (weight === 0) continue
    for (let i = from; i < from + covariates; i++) {
      const row = (band[i] as number) * bands
      for (let j = from; j <= i; j++) {
        const place = row + (band[j] as number)
        cross[place] = (cross[place] as number) + weight
      }
    }
  }
  return cross
}
