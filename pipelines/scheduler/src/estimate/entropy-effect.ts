import { cellsOfRows, columnSums, entropyBalancing, rebalancer, sparseRows } from '@elinvoima/statistics'
import type { EffectEstimator } from './effect-estimator.ts'
import type { EffectTable } from './effect-table.ts'

/** How near a draw comes to balance, in standard deviations. */
const DRAW_TOLERANCE = 1e-5

/**
 * Entropy balancing of the controls on the means of the treated. Equal persons go through the solver as one, and a
 * draw starts from the weights found before.
 */
export function entropyEffect({ treated, outcome, covariates }: EffectTable): EffectEstimator {
  const { cells, cellOf, frequencies } = cellsOfRows(covariates)
  const sparse = sparseRows(cells)
  const once = new Int32Array(treated.length).fill(1)
  const { controls, targets } = sumsOf(once)
  const { weights, converged } = entropyBalancing(cells, targets, { frequencies: controls })
  const tilt = weights.map((weight, cell) => (controls[cell] ? weight / (controls[cell] as number) : 0))
  const found = Float64Array.from(treated, (flag, row) =>
    flag ? 1 : (tilt[cellOf[row] as number] as number),
  )
  if (!converged) return { found: { weights: found, converged }, drawn: () => Number.NaN }
  const rebalance = rebalancer(cells, weights, DRAW_TOLERANCE)
  return { found: { weights: found, converged }, drawn }

  function drawn(counts: Int32Array): number {
    const { controls, targets, outcomes, treatedMean } = sumsOf(counts)
    const prior = tilt.map((own, cell) => own * (controls[cell] as number))
    const again = rebalance(prior, targets) ?? fromTheStart(controls, targets)
    if (again === null) return Number.NaN
    let controlMean = 0
    for (let cell = 0; cell < again.length; cell++)
      if (controls[cell])
        controlMean += ((again[cell] as number) * (outcomes[cell] as number)) / (controls[cell] as number)
    return treatedMean - controlMean
  }

  function fromTheStart(frequencies: Float64Array, targets: Float64Array): Float64Array | null {
    const again = entropyBalancing(cells, targets, { frequencies, tolerance: DRAW_TOLERANCE })
    return again.converged ? again.weights : null
  }

  /** Of each cell the controls and the sum of their outcome; of the treated the mean covariates and outcome. */
  function sumsOf(counts: Int32Array) {
    const of = () => new Float64Array(frequencies.length)
    const [starters, controls, outcomes] = [of(), of(), of()]
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
