import { type BandedCells, bandSums } from './banded-cells.ts'
import { newtonMoves } from './newton-moves.ts'

const MOST_STEPS = 30

/**
 * Weights of cells, summing to 1, nearest in relative entropy to the prior with these shares in the bands: what
 * entropyBalancing finds, for cells of bands only, from a prior that is already near. A step costs the square of
 * the covariates a cell instead of the square of all bands, which is what a bootstrap needs. Null where no weights
 * have these shares, to the tolerance.
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
    const missing = found.map((share, band) => (shares[band] as number) - share)
    if (missing.every((gap) => Math.abs(gap) < tolerance)) return weights
    const moves = newtonMoves(cells, weights, missing)
    if (moves === null) return null
    weights = stepTowards(cells, weights, shares, moves)
  }
  return null
}

/** The weights tilted along a move, by half as much while that leads away. */
function stepTowards(
  cells: BandedCells,
  weights: Float64Array,
  shares: Float64Array,
  move: Float64Array,
): Float64Array | null {
  const gain = move.reduce((sum, entry, band) => sum + entry * (shares[band] as number), 0)
  for (let length = 1; ; length /= 2) {
    const { tilted, total } = tilt(cells, weights, move, length)
    if (Math.log(total) - length * gain <= 1e-12 || length < 1e-6) return normalised(tilted)
  }
}

/** The prior with 0 for cells in a band that is to have nothing. */
function reachable({ band, covariates }: BandedCells, prior: Float64Array, shares: Float64Array) {
  const kept = Float64Array.from(prior)
  for (let cell = 0, place = 0; cell < kept.length; cell++)
    for (const end = (cell + 1) * covariates; place < end; place++)
      if (shares[band[place] as number] === 0) kept[cell] = 0
  return kept
}

function normalised(weights: Float64Array): Float64Array | null {
  let total = 0
  for (let cell = 0; cell < weights.length; cell++) total += weights[cell] as number
  if (!(total > 0)) return null
  for (let cell = 0; cell < weights.length; cell++) weights[cell] = (weights[cell] as number) / total
  return weights
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
  return { tilted, total }
}
