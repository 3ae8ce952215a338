import { cellsOfRows, columnSums, entropyBalancing, rebalancer, sparseRows } from '@elinvoima/statistics'
import type { EffectEstimator } from './effect-estimator.ts'
import type { EffectTable } from './effect-table.ts'

/** How near a draw comes to balance, in standard deviations. */
const DRAW_TOLERANCE = 2e-5

/** Sums by cell: of persons who started and who did not, and of the outcome of those who did not. */
interface CellSums {
  readonly starters: Float64Array
  readonly controls: Float64Array
  readonly outcomes: Float64Array
}

/**
 * Entropy balancing of the controls on the means of the treated. Equal persons go through the solver as one, and a
 * draw starts from the weights found before.
 */
export function entropyEffect({ treated, outcome, covariates }: EffectTable): EffectEstimator {
  const { cells, cellOf, frequencies } = cellsOfRows(covariates)
  const sparse = sparseRows(cells)
  const room = () => new Float64Array(frequencies.length)
  const again = { starters: room(), controls: room(), outcomes: room(), prior: room() }
  const once = new Int32Array(treated.length).fill(1)
  const { controls, targets } = sumsOf(once, { starters: room(), controls: room(), outcomes: room() })
  const { weights, converged } = entropyBalancing(cells, targets, { frequencies: controls })
  const tilt = weights.map((weight, cell) => (controls[cell] ? weight / (controls[cell] as number) : 0))
  const found = Float64Array.from(treated, (flag, row) =>
    flag ? 1 : (tilt[cellOf[row] as number] as number),
  )
  if (!converged) return { found: { weights: found, converged }, drawn: () => Number.NaN }
  const rebalance = rebalancer(cells, weights, DRAW_TOLERANCE)
  return { found: { weights: found, converged }, drawn }

  function drawn(counts: Int32Array): number {
    const { controls, outcomes, targets, treatedMean } = sumsOf(counts, again)
    const { prior } = again
    for (let cell = 0; cell < prior.length; cell++)
      prior[cell] = (tilt[cell] as number) * (controls[cell] as number)
    const balanced = rebalance(prior, targets) ?? fromTheStart(controls, targets)
    if (balanced === null) return Number.NaN
    let controlMean = 0
    for (let cell = 0; cell < balanced.length; cell++)
      if (controls[cell])
        controlMean += ((balanced[cell] as number) * (outcomes[cell] as number)) / (controls[cell] as number)
    return treatedMean - controlMean
  }

  function fromTheStart(frequencies: Float64Array, targets: Float64Array): Float64Array | null {
    const { weights, converged } = entropyBalancing(cells, targets, {
      frequencies,
      tolerance: DRAW_TOLERANCE,
    })
    return converged ? weights : null
  }

  /** Sums the rows by cell into what it is given; of the treated the mean covariates and outcome. */
  function sumsOf(counts: Int32Array, { starters, controls, outcomes }: CellSums) {
    for (const sums of [starters, controls, outcomes]) sums.fill(0)
    let [total, sum] = [0, 0]
    for (let row = 0; row < counts.length; row++) {
      const count = counts[row] as number
      if (count === 0) continue
      const cell = cellOf[row] as number
      const result = count * (outcome[row] as number)
      if (treated[row] === 1) {
        starters[cell] = (starters[cell] as number) + count
        total += count
        sum += result
      } else {
        controls[cell] = (controls[cell] as number) + count
        outcomes[cell] = (outcomes[cell] as number) + result
      }
    }
    const targets = columnSums(sparse, starters).map((column) => column / total)
    return { controls, outcomes, targets, treatedMean: sum / total }
  }
}
