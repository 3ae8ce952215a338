import { choleskyFactor, choleskySolve } from '@elinvoima/statistics'
import { type BandedCells, bandSums } from './banded-cells.ts'

const RIDGE = 1e-9
const MOST_STEPS = 30

/**
 * Weights of cells, summing to 1, nearest in relative entropy to the prior with these shares in the bands: what
 * entropyBalancing finds, for cells of bands only, from a prior that is already near. A step costs the square of
 * the covariates a cell instead of the square of all bands, which is what a bootstrap needs. Null where no
 * weights have these shares.
 */
export function rebalance(
  cells: BandedCells,
  prior: Float64Array,
  shares: Float64Array,
  tolerance: number,
): Float64Array | null {
  let weights = normalised(reachable(cells, prior, shares))
  for (let step = 0; weights !== null && step < MOST_STEPS; step++) {
    const found = bandSums(cells, weights)
    const surplus = found.map((share, band) => share - (shares[band] as number))
    if (surplus.every((gap) => Math.abs(gap) < tolerance)) return weights
    const move = newtonMove(crossShares(cells, weights), found, surplus)
    if (move === null) return null
    const here = weights
    for (let length = 1; ; length /= 2) {
      const tilted = tilt(cells, here, move, length)
      let change = Math.log(tilted.total)
      for (let band = 0; band < shares.length; band++)
        change -= length * (move[band] as number) * (shares[band] as number)
      if (change > 1e-12 && length > 1e-6) continue
      weights = normalised(tilted.weights)
      break
    }
  }
  return null
}

/** The prior with 0 for cells in a band that is to have nothing. */
function reachable(cells: BandedCells, prior: Float64Array, shares: Float64Array): Float64Array {
  const { band, covariates } = cells
  const kept = Float64Array.from(prior)
  for (let place = 0; place < band.length; place++)
    if (shares[band[place] as number] === 0) kept[Math.floor(place / covariates)] = 0
  return kept
}

function normalised(weights: Float64Array): Float64Array | null {
  let total = 0
  for (let cell = 0; cell < weights.length; cell++) total += weights[cell] as number
  if (!(total > 0)) return null
  for (let cell = 0; cell < weights.length; cell++) weights[cell] = (weights[cell] as number) / total
  return weights
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

function newtonMove(cross: Float64Array, found: Float64Array, surplus: Float64Array): Float64Array | null {
  const size = found.length
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const entry = (cross[i * size + j] as number) - (found[i] as number) * (found[j] as number)
      cross[i * size + j] = entry
      cross[j * size + i] = entry
    }
  for (let i = 0; i < size; i++) cross[i * size + i] = (cross[i * size + i] as number) + RIDGE
  const factor = choleskyFactor(cross, size)
  return (
    factor &&
    choleskySolve(
      factor,
      size,
      surplus.map((gap) => -gap),
    )
  )
}

function tilt({ band, covariates }: BandedCells, weights: Float64Array, move: Float64Array, length: number) {
  const tilted = new Float64Array(weights.length)
  let total = 0
  for (let cell = 0, place = 0; cell < weights.length; cell++) {
    let sum = 0
    for (const end = place + covariates; place < end; place++) sum += move[band[place] as number] as number
    const weight = (weights[cell] as number) * Math.exp(length * sum)
    tilted[cell] = weight
    total += weight
  }
  return { weights: tilted, total }
}
