import { choleskyFactor, choleskySolve } from '../linear/cholesky.ts'
import type { RowMajor } from '../linear/row-major.ts'
import { linearPredictor } from '../linear/weighted-gram.ts'

export interface DualSolution {
  /** One per row, summing to 1. */
  readonly weights: Float64Array
  readonly converged: boolean
  readonly iterations: number
  /** True where a hyperplane parts the target from every row: no weights can reach it. */
  readonly separated: boolean
  /** Weighted means of the columns, which would be 0 in balance. */
  readonly imbalance: Float64Array
}

/**
 * Minimum of log Σ q_i exp(z_i'γ) over γ by Newton's method with Armijo halving: the dual of choosing
 * weights nearest to the prior q in relative entropy with Σ w_i z_i = 0. The columns are measured from the
 * target, on a scale near 1. Converged where every |Σ w z| is under the tolerance.
 */
export function solveEntropyDual(
  rows: RowMajor,
  prior: Float64Array,
  { tolerance, maxIterations }: { tolerance: number; maxIterations: number },
): DualSolution {
  const size = rows.columns
  let multipliers = new Float64Array(size)
  let here = evaluate(rows, prior, multipliers)
  for (let iterations = 0; ; iterations++) {
    const { imbalance, hessian } = moments(rows, here.weights)
    const converged = imbalance.every((entry) => Math.abs(entry) < tolerance)
    const length = Math.hypot(...multipliers)
    const separated = !converged && here.highest < -1e-9 * length
    if (converged || separated || iterations === maxIterations)
      return { weights: here.weights, converged, iterations, separated, imbalance }
    const direction = newtonDirection(hessian, imbalance, size)
    const slope = direction.reduce((sum, entry, k) => sum + entry * (imbalance[k] as number), 0)
    for (let step = 1; ; step /= 2) {
      const tried = multipliers.map((entry, k) => entry + step * (direction[k] as number))
      const there = evaluate(rows, prior, tried)
      const enough = here.value + 1e-4 * step * slope + 1e-14 * (1 + Math.abs(here.value))
      if (there.value > enough && step > 1e-10) continue
      multipliers = tried
      here = there
      break
    }
  }
}

function evaluate(rows: RowMajor, prior: Float64Array, multipliers: Float64Array) {
  const weights = linearPredictor(rows, multipliers)
  let highest = Number.NEGATIVE_INFINITY
  for (let row = 0; row < weights.length; row++) highest = Math.max(highest, weights[row] as number)
  let total = 0
  for (let row = 0; row < weights.length; row++) {
    const share = (prior[row] as number) * Math.exp((weights[row] as number) - highest)
    weights[row] = share
    total += share
  }
  for (let row = 0; row < weights.length; row++) weights[row] = (weights[row] as number) / total
  return { weights, highest, value: highest + Math.log(total) }
}

function moments({ values, columns }: RowMajor, weights: Float64Array) {
  const imbalance = new Float64Array(columns)
  const hessian = new Float64Array(columns * columns)
  for (let row = 0, from = 0; row < weights.length; row++, from += columns) {
    const weight = weights[row] as number
    if (weight < 1e-300) continue
    for (let i = 0; i < columns; i++) {
      const scaled = weight * (values[from + i] as number)
      imbalance[i] = (imbalance[i] as number) + scaled
      for (let j = 0, place = i * columns; j <= i; j++, place++)
        hessian[place] = (hessian[place] as number) + scaled * (values[from + j] as number)
    }
  }
  for (let i = 0; i < columns; i++)
    for (let j = 0; j <= i; j++) {
      const entry = (hessian[i * columns + j] as number) - (imbalance[i] as number) * (imbalance[j] as number)
      hessian[i * columns + j] = entry
      hessian[j * columns + i] = entry
    }
  return { imbalance, hessian }
}

function newtonDirection(hessian: Float64Array, imbalance: Float64Array, size: number): Float64Array {
  const downhill = imbalance.map((entry) => -entry)
  for (let ridge = 0; ridge <= 1e3; ridge = ridge === 0 ? 1e-12 : ridge * 100) {
    const raised = Float64Array.from(hessian)
    for (let k = 0; k < size; k++) raised[k * size + k] = (raised[k * size + k] as number) + ridge
    const factor = choleskyFactor(raised, size)
    if (factor) return choleskySolve(factor, size, downhill)
  }
  return downhill
}
