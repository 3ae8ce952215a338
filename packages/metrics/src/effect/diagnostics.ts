import { clusterSums, columnOf, effectiveSampleSize, standardizedMeanDifference } from '@elinvoima/statistics'
import type { BalancedControls } from './balance-controls.ts'
import { indicatorsOf } from './banded-cells.ts'
import type { Comparison } from './comparison.ts'

/** What tells whether a comparison can be trusted. */
export interface Diagnostics {
  /** Service starts. */
  readonly treated: number
  /** Persons who start nothing in some month compared. */
  readonly controls: number
  /** Kish's effective number of control persons. */
  readonly essControl: number
  /** Largest difference of weighted means over the covariates, in standard deviations of the treated. */
  readonly maxAbsSmd: number
  readonly converged: boolean
}

/** Diagnostics of balanced controls; a person's months weigh together in the effective sample size. */
export function diagnosticsOf(comparison: Comparison, found: BalancedControls): Diagnostics {
  const { treated, controls, persons } = comparison
  const byPerson = clusterSums({ count: persons, ofRow: controls.person }, found.controlWeights)
  const { balance } = found
  const [ofTreated, ofControls] = [indicatorsOf(treated.cells), indicatorsOf(controls.cells)]
  let maxAbsSmd = 0
  for (let column = 0; column < ofControls.columns; column++) {
    const ofCells = columnOf(ofTreated, column)
    const smd = standardizedMeanDifference(
      { values: Float64Array.from(treated.cell, (cell) => ofCells[cell] ?? 0) },
      { values: columnOf(ofControls, column), weights: balance.weights },
    )
    if (Math.abs(smd) > maxAbsSmd && Number.isFinite(smd)) maxAbsSmd = Math.abs(smd)
  }
  return {
    treated: treated.row.length,
    controls: new Set(controls.person).size,
    essControl: effectiveSampleSize(byPerson),
    maxAbsSmd,
    converged: balance.converged,
  }
}
