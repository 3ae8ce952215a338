import {
  cellsOfRows,
  columnOf,
  columnSums,
  entropyBalancing,
  fromColumns,
  rebalancer,
  termRows,
} from '@elinvoima/statistics'
import type { EffectEstimator } from './effect-estimator.ts'
import type { EffectTable } from './effect-table.ts'

/** How near a draw comes to balance, in standard deviations. */
const DRAW_TOLERANCE = 2e-5

/**
 * Entropy balancing of the controls on the means of the treated. Equal persons go through the solver as one, a draw
 * counts persons of the same side and outcome together, and starts from the weights found before.
 */
export function entropyEffect({ treated, outcome, covariates }: EffectTable): EffectEstimator {
  const { cells, cellOf, frequencies } = cellsOfRows(covariates)
  const kinds = cellsOfRows(fromColumns([cellOf, treated, outcome]))
  const cellOfKind = Int32Array.from(columnOf(kinds.cells, 0))
  const isTreated = Uint8Array.from(columnOf(kinds.cells, 1))
  const outcomeOf = columnOf(kinds.cells, 2)
  const terms = termRows(cells)

  const sums = { starters: room(), controls: room(), outcomes: room() }
  const { controls, targets } = sumsOf(kinds.frequencies, { ...sums, controls: room() })
  const { weights, converged } = entropyBalancing(cells, targets, { frequencies: controls })
  const tilt = weights.map((weight, cell) => (controls[cell] ? weight / (controls[cell] as number) : 0))
  return {
    found: {
      weights: Float64Array.from(treated, (flag, row) =>
        flag ? 1 : (tilt[cellOf[row] as number] as number),
      ),
      converged,
    },
    alike: { kindOf: kinds.cellOf, kinds: outcomeOf.length },
    drawn: converged ? drawnWith(rebalancer(cells, weights, DRAW_TOLERANCE)) : () => Number.NaN,
  }

  function drawnWith(rebalance: ReturnType<typeof rebalancer>) {
    return (counts: Int32Array): number => {
      const { controls, outcomes, targets, treatedMean } = sumsOf(counts, sums)
      const prior = new Float64Array(tilt.length)
      for (let cell = 0; cell < prior.length; cell++)
        prior[cell] = (tilt[cell] as number) * (controls[cell] as number)
      const balanced = rebalance(prior, targets) ?? fromTheStart(controls, targets)
      if (balanced === null) return Number.NaN
      let controlMean = 0
      for (let cell = 0; cell < balanced.length; cell++)
        if (controls[cell])
          controlMean +=
            ((balanced[cell] as number) * (outcomes[cell] as number)) / (controls[cell] as number)
      return treatedMean - controlMean
    }
  }

  function fromTheStart(frequencies: Float64Array, targets: Float64Array): Float64Array | null {
    const { weights, converged } = entropyBalancing(cells, targets, {
      frequencies,
      tolerance: DRAW_TOLERANCE,
    })
    return converged ? weights : null
  }

  function room() {
    return new Float64Array(frequencies.length)
  }

  /** Sums by cell, into what it is given; of the treated the mean covariates and outcome. */
  function sumsOf(counts: ArrayLike<number>, { starters, controls, outcomes }: typeof sums) {
    for (const own of [starters, controls, outcomes]) own.fill(0)
    let [total, sum] = [0, 0]
    for (let kind = 0; kind < counts.length; kind++) {
      const count = counts[kind] as number
      const cell = cellOfKind[kind] as number
      const result = count * (outcomeOf[kind] as number)
      if (isTreated[kind] === 1) {
        starters[cell] = (starters[cell] as number) + count
        total += count
        sum += result
      } else {
        controls[cell] = (controls[cell] as number) + count
        outcomes[cell] = (outcomes[cell] as number) + result
      }
    }
    const targets = columnSums(terms, starters).map((column) => column / total)
    return { controls, outcomes, targets, treatedMean: sum / total }
  }
}
