import { pickColumns, pickRows, type RowMajor, rowCount } from '../linear/row-major.ts'
import { imbalanceOf, varyingColumns } from './column-balance.ts'
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
  const prior = priorShares(rows, baseWeights, frequencies)
  const all = standardisedOn(controls, targets, prior)
  const reachable = reachableRows(controls, targets, prior)
  if (reachable.rows === null) {
    const maxAbsoluteImbalance = Math.max(...imbalanceOf(all, prior))
    const infeasible = { column: reachable.outside, reason: 'outside range' } as const
    return { weights: prior, converged: false, iterations: 0, maxAbsoluteImbalance, dropped: [], infeasible }
  }
  const whole = reachable.rows.length === rows
  const activePrior = whole
    ? prior
    : normalised(Float64Array.from(reachable.rows, (row) => prior[row] as number))
  const active = whole ? all : standardisedOn(pickRows(controls, reachable.rows), targets, activePrior)
  const kept = varyingColumns(active, activePrior)
  const solved =
    kept.length === 0
      ? { weights: activePrior, converged: true, iterations: 0, separated: false }
      : solveEntropyDual(pickColumns(active, kept), activePrior, { tolerance, maxIterations })

  const weights = whole ? solved.weights : new Float64Array(rows)
  if (!whole)
    for (const [place, row] of reachable.rows.entries()) weights[row] = solved.weights[place] as number
  const imbalance = imbalanceOf(all, weights)
  const maxAbsoluteImbalance = Math.max(...imbalance)
  const contradicted = solved.converged && maxAbsoluteImbalance > Math.max(1e-6, 1e3 * tolerance)
  return {
    weights,
    converged: solved.converged && !contradicted,
    iterations: solved.iterations,
    maxAbsoluteImbalance,
    dropped: imbalance.map((_, column) => column).filter((column) => !kept.includes(column)),
    infeasible:
      solved.separated || contradicted
        ? { column: imbalance.indexOf(maxAbsoluteImbalance), reason: 'outside hull' }
        : null,
  }
}

function normalised(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError(`weights: expected a positive sum, got ${total}`)
  return weights.map((weight) => weight / total)
}

function priorShares(
  rows: number,
  baseWeights: ArrayLike<number> | undefined,
  frequencies: ArrayLike<number> | undefined,
): Float64Array {
  const prior = new Float64Array(rows).fill(1)
  for (const factors of [baseWeights, frequencies]) {
    if (!factors) continue
    if (factors.length !== rows) throw new RangeError(`weights: expected ${rows}, got ${factors.length}`)
    for (let row = 0; row < rows; row++) prior[row] = (prior[row] as number) * (factors[row] as number)
  }
  return normalised(prior)
}
