import { choleskyFactor, choleskySolve } from '@elinvoima/statistics'
import type { BandedCells } from '../effect/banded-cells.ts'

export interface BandLogit {
  /** Log odds: of the first bands together, then of each band against the first of its covariate (itself 0). */
  readonly coefficients: Float64Array
  /** Probability of success in each cell. */
  readonly probability: Float64Array
}

/** How near a share of successes must be to 0 or 1, and fitted so, for a cell to have no more to say. */
const SETTLED = 1e-6
/** Newton decrement, twice what the log likelihood can still rise. */
const CLOSE = 1e-12
const LONGEST_STEP = 4
/** Share added to the diagonal, so that a band that others imply takes no step of its own. */
const RIDGE = 1e-8

/**
 * Logistic regression of successes out of trials on the bands of cells, by Newton steps from `start`. The
 * estimates are those of a row for each trial. A band whose trials all end alike has a coefficient so large that
 * its probability is nearly 0 or 1. Where bands imply each other the coefficients are one of many, the probabilities
 * are not. Null where no end is reached.
 */
export function bandLogit(
  cells: BandedCells,
  trials: Float64Array,
  successes: Float64Array,
  start?: Float64Array,
): BandLogit | null {
  const { covariates, band, isFirst } = cells
  const size = cells.bands + 1
  const coefficients = start ? Float64Array.from(start) : new Float64Array(size)
  const columns = new Int32Array(covariates + 1)
  for (let step = 0; step < 60; step++) {
    const gram = new Float64Array(size * size)
    const slope = new Float64Array(size)
    for (let cell = 0; cell < trials.length; cell++) {
      const tried = trials[cell] as number
      if (tried === 0) continue
      let odds = coefficients[0] as number
      let used = 1
      for (let place = cell * covariates, end = place + covariates; place < end; place++) {
        const own = band[place] as number
        if (isFirst[own] === 1) continue
        columns[used++] = own + 1
        odds += coefficients[own + 1] as number
      }
      const chance = 1 / (1 + Math.exp(-odds))
      const weight = tried * chance * (1 - chance)
      const surplus = (successes[cell] as number) - tried * chance
      if (weight + Math.abs(surplus) < SETTLED * tried) continue
      for (let one = 0; one < used; one++) {
        const row = columns[one] as number
        slope[row] = (slope[row] as number) + surplus
        for (let other = 0; other <= one; other++) {
          const at = row * size + (columns[other] as number)
          gram[at] = (gram[at] as number) + weight
        }
      }
    }
    settle(gram, size)
    const factor = choleskyFactor(gram, size)
    if (factor === null) return null
    const move = choleskySolve(factor, size, slope)
    const furthest = move.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0)
    const share = Math.min(1, LONGEST_STEP / furthest)
    for (let column = 0; column < size; column++)
      coefficients[column] = (coefficients[column] as number) + share * (move[column] as number)
    const decrement = move.reduce((sum, entry, column) => sum + entry * (slope[column] as number), 0)
    if (decrement < CLOSE) return { coefficients, probability: probabilitiesOf(cells, coefficients) }
  }
  return null
}

/** A column of which no cell has more to say is made to stay where it is. */
function settle(gram: Float64Array, size: number): void {
  for (let column = 0; column < size; column++) {
    const weight = gram[column * size + column] as number
    gram[column * size + column] = weight > 0 ? weight * (1 + RIDGE) : 1
  }
}

function probabilitiesOf(
  { covariates, band, isFirst }: BandedCells,
  coefficients: Float64Array,
): Float64Array {
  return Float64Array.from({ length: band.length / covariates }, (_, cell) => {
    let odds = coefficients[0] as number
    for (const own of band.subarray(cell * covariates, (cell + 1) * covariates))
      if (isFirst[own] !== 1) odds += coefficients[own + 1] as number
    return 1 / (1 + Math.exp(-odds))
  })
}
