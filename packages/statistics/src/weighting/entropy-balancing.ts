import { independentColumns } from '../linear/independent-columns.ts'
import { pickColumns, pickRows, type RowMajor, rowCount } from '../linear/row-major.ts'
import { weightedGram } from '../linear/weighted-gram.ts'
import { solveEntropyDual } from './entropy-dual.ts'
import { reachableRows } from './reachable-rows.ts'
import { standardisedOn } from './standardised-on.ts'

export interface EntropyBalance {
  /** One per control row, the persons of a row together; they sum to 1. */
  readonly weights: Float64Array
  readonly converged: boolean
  readonly iterations: number
  /** Largest |weighted mean − target| over all columns, in standard deviations of the unweighted controls. */
  readonly maxAbsoluteImbalance: number
  /** Columns left out of the solver: constant, or a combination of earlier ones. Balance is checked on them too. */
  readonly dropped: readonly number[]
  /** Why no weights can balance, and the column left furthest from its target; null where they can. */
  readonly infeasible: { readonly column: number; readonly reason: 'outside range' | 'outside hull' } | null
}

export interface EntropyBalanceOptions {
  /** Weight of one person before balancing; 1 for all unless given. */
  readonly baseWeights?: ArrayLike<number>
  /** Persons in each row; 1 unless given. A row of f equal persons is solved exactly as f rows. */
  readonly frequencies?: ArrayLike<number>
  /** In standard deviations of the controls. */
  readonly tolerance?: number
  readonly maxIterations?: number
}

/**
 * Entropy balancing (Hainmueller 2012, Political Analysis 20(1)): the weights nearest to the base weights
 * in relative entropy whose weighted means of the controls' columns equal the targets, the treated means.
 * w_i ∝ f_i b_i exp(γ'x_i). A target on the edge of a column's range gives rows off the edge weight 0.
 * Where the targets lie outside the controls' convex hull, `infeasible` says so and the weights are those
 * of the last step, not to be used. Throws RangeError where lengths differ or no control has weight.
 */
export function entropyBalancing(
  controls: RowMajor,
  targets: ArrayLike<number>,
  { baseWeights, frequencies, tolerance = 1e-10, maxIterations = 200 }: EntropyBalanceOptions = {},
): EntropyBalance {
  const rows = rowCount(controls)
  if (targets.length !== controls.columns)
    throw new RangeError(`targets: expected ${controls.columns}, got ${targets.length}`)
  const prior = Float64Array.from(
    { length: rows },
    (_, row) =>
      (baseWeights ? (baseWeights[row] as number) : 1) * (frequencies ? (frequencies[row] as number) : 1),
  )
  const total = prior.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError(`weights: expected a positive sum, got ${total}`)
  const shares = prior.map((weight) => weight / total)
  const all = standardisedOn(controls, targets, shares)

  const reachable = reachableRows(controls, targets, shares)
  if (reachable.rows === null) {
    const maxAbsoluteImbalance = Math.max(...imbalanceOf(all, shares))
    const infeasible = { column: reachable.outside, reason: 'outside range' } as const
    return { weights: shares, converged: false, iterations: 0, maxAbsoluteImbalance, dropped: [], infeasible }
  }
  const active = pickRows(controls, reachable.rows)
  const activePrior = Float64Array.from(reachable.rows, (row) => shares[row] as number)
  const kept = varyingColumns(active, activePrior)
  const dropped = Array.from({ length: controls.columns }, (_, column) => column).filter(
    (column) => !kept.includes(column),
  )
  const activeSum = activePrior.reduce((sum, weight) => sum + weight, 0)
  const normalised = activePrior.map((weight) => weight / activeSum)
  const solved =
    kept.length === 0
      ? { weights: normalised, converged: true, iterations: 0, separated: false }
      : solveEntropyDual(pickColumns(standardisedOn(active, targets, normalised), kept), normalised, {
          tolerance,
          maxIterations,
        })

  const weights = new Float64Array(rows)
  for (const [place, row] of reachable.rows.entries()) weights[row] = solved.weights[place] as number
  const imbalance = imbalanceOf(all, weights)
  const maxAbsoluteImbalance = Math.max(...imbalance)
  const contradicted = solved.converged && maxAbsoluteImbalance > Math.max(1e-6, 1e3 * tolerance)
  return {
    weights,
    converged: solved.converged && !contradicted,
    iterations: solved.iterations,
    maxAbsoluteImbalance,
    dropped,
    infeasible:
      solved.separated || contradicted
        ? { column: imbalance.indexOf(maxAbsoluteImbalance), reason: 'outside hull' }
        : null,
  }
}

function varyingColumns(controls: RowMajor, shares: Float64Array): number[] {
  const centre = new Float64Array(controls.columns)
  const total = shares.reduce((sum, share) => sum + share, 0)
  for (const [place, value] of controls.values.entries()) {
    const column = place % controls.columns
    const share = (shares[Math.floor(place / controls.columns)] as number) / total
    centre[column] = (centre[column] as number) + share * value
  }
  const { values, columns } = controls
  const varying = Array.from({ length: columns }, (_, column) => column).filter((column) => {
    for (let place = column; place < values.length; place += columns)
      if (values[place] !== values[column]) return true
    return false
  })
  if (varying.length === 0) return []
  const centred = pickColumns(standardisedOn(controls, centre, shares), varying)
  return independentColumns(weightedGram(centred, shares), varying.length).map(
    (place) => varying[place] as number,
  )
}

function imbalanceOf({ values, columns }: RowMajor, weights: Float64Array): number[] {
  const means = new Float64Array(columns)
  for (let row = 0; row < weights.length; row++)
    for (let column = 0; column < columns; column++)
      means[column] =
        (means[column] as number) + (weights[row] as number) * (values[row * columns + column] as number)
  return Array.from(means, Math.abs)
}
