import { choleskyFactor, choleskySolve } from '../linear/cholesky.ts'
import { pickColumns, type RowMajor } from '../linear/row-major.ts'
import { columnsOfTerms, type TermRows, termRows } from '../linear/term-rows.ts'
import { weightedCross, weightedGram } from '../linear/weighted-gram.ts'
import { varyingColumns } from './column-balance.ts'

/** Weights nearest to a prior, summing to 1, whose weighted means are the targets; null where it did not get there. */
export type Rebalance = (prior: Float64Array, targets: ArrayLike<number>) => Float64Array | null

const MOST_STEPS = 25

/**
 * Entropy balancing over and over on the same rows, from priors and for targets near those of weights balanced
 * before: what a bootstrap needs. Every step is Newton's with the slopes of those weights (the chord method), so it
 * costs the entries that are not 0, not the square of the columns. The weights are those of `entropyBalancing`, to the
 * tolerance in standard deviations under `balanced`. Null does not say that there are none: where a step does not halve
 * the gap it gives up, and `entropyBalancing` is to be asked.
 */
export function rebalancer(rows: RowMajor, balanced: Float64Array, tolerance: number): Rebalance {
  const kept = varyingColumns(rows, balanced)
  const { factor, deviations } = slopesOf(pickColumns(rows, kept), balanced, kept.length)
  const terms = termRows(rows)
  const room = new Float64Array(balanced.length)
  return (prior, targets) => {
    const multipliers = new Float64Array(rows.columns)
    let under = tilt(terms, prior, multipliers, room)
    for (let step = 0, before = Number.POSITIVE_INFINITY; factor !== null && step < MOST_STEPS; step++) {
      const { weights, total, sums } = under
      const gaps = sums.map((sum, column) => (targets[column] as number) - sum / total)
      const missing = Float64Array.from(kept, (column) => gaps[column] as number)
      const furthest = missing.reduce(
        (most, gap, place) => Math.max(most, Math.abs(gap) / (deviations[place] as number)),
        0,
      )
      if (furthest < tolerance) return gaps.every(isClosed) ? dividedBy(total, weights) : null
      if (!(furthest < before / 2)) return null
      before = furthest
      for (const [place, move] of choleskySolve(factor, kept.length, missing).entries())
        multipliers[kept[place] as number] = (multipliers[kept[place] as number] as number) + move
      under = tilt(terms, prior, multipliers, room)
    }
    return null
  }

  function isClosed(gap: number, column: number): boolean {
    const deviation = deviations[kept.indexOf(column)] ?? 1
    return Math.abs(gap) <= Math.max(1e-6, 1e3 * tolerance) * deviation
  }
}

/** The covariance of the columns as a factor, null where it has none, and their standard deviations. */
function slopesOf(rows: RowMajor, weights: Float64Array, size: number) {
  if (size === 0) return { factor: new Float64Array(), deviations: new Float64Array() }
  const covariance = weightedGram(rows, weights)
  const means = weightedCross(rows, weights)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      covariance[i * size + j] =
        (covariance[i * size + j] as number) - (means[i] as number) * (means[j] as number)
  const deviations = means.map((_, column) => Math.sqrt(covariance[column * size + column] as number))
  return { factor: choleskyFactor(covariance, size), deviations }
}

/** The prior times exp(X m) into `weights`, its total, and the sums of the columns under it, in one pass. */
function tilt(rows: TermRows, prior: Float64Array, multipliers: Float64Array, weights: Float64Array) {
  const { from, term, columnOfTerm, valueOfTerm } = rows
  const factor = valueOfTerm.map((value, own) =>
    Math.exp(value * (multipliers[columnOfTerm[own] as number] as number)),
  )
  const byTerm = new Float64Array(factor.length)
  let total = 0
  for (let row = 0; row < prior.length; row++) {
    let weight = prior[row] as number
    weights[row] = weight
    if (weight === 0) continue
    const [first, end] = [from[row] as number, from[row + 1] as number]
    for (let entry = first; entry < end; entry++) weight *= factor[term[entry] as number] as number
    weights[row] = weight
    total += weight
    for (let entry = first; entry < end; entry++) {
      const own = term[entry] as number
      byTerm[own] = (byTerm[own] as number) + weight
    }
  }
  return { weights, total, sums: columnsOfTerms(rows, byTerm) }
}

function dividedBy(total: number, weights: Float64Array): Float64Array {
  const shares = new Float64Array(weights.length)
  for (let row = 0; row < shares.length; row++) shares[row] = (weights[row] as number) / total
  return shares
}
