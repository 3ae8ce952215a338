import { type EntropyBalance, entropyBalancing } from '@elinvoima/statistics'
import { bandSums, indicatorsOf } from './banded-cells.ts'
import type { Comparison } from './comparison.ts'
import { type DrawnWeights, drawnWeights } from './drawn-weights.ts'
import { type Rebalance, rebalancing } from './rebalance.ts'

export interface BalancedRows {
  /** One a treated row. */
  readonly treatedWeights: Float64Array
  /** One a control row. */
  readonly controlWeights: Float64Array
}

export interface BalancedControls extends BalancedRows {
  /** Weight of a control cell after balancing over its weight before. */
  readonly tilt: Float64Array
  readonly balance: EntropyBalance
  /** Balances the cells again from weights near to these. */
  readonly again: Rebalance
}

/**
 * Weights that make the controls' covariates as the treated's: each risk set's controls first weigh together
 * as its treated do, then the cells go through entropy balancing.
 */
export function balanceControls(comparison: Comparison): BalancedControls {
  const { treated, controls } = comparison
  const drawn = drawnWeights(comparison)
  const balance = entropyBalancing(
    indicatorsOf(controls.cells),
    sharesOf(bandSums(treated.cells, drawn.treatedCells), treated.cells.covariates),
    { baseWeights: drawn.controlCells, tolerance: 1e-8 },
  )
  const tilt = balance.weights.map((weight, cell) => weight / (drawn.controlCells[cell] ?? 0))
  return {
    treatedWeights: drawn.treated,
    controlWeights: tilted(drawn.controls, controls.cell, tilt),
    tilt,
    balance,
    again: rebalancing(controls.cells, balance.weights),
  }
}

/** The same for a bootstrap draw, each person drawn so many times, from what was found without drawing. */
export function balanceDrawn(
  comparison: Comparison,
  counts: ArrayLike<number>,
  { tilt: start, again }: BalancedControls,
): BalancedRows | null {
  const { treated, controls } = comparison
  const drawn: DrawnWeights = drawnWeights(comparison, counts)
  const shares = sharesOf(bandSums(treated.cells, drawn.treatedCells), treated.cells.covariates)
  const near = drawn.controlCells.map((weight, cell) => weight * (start[cell] as number))
  const weights = again(near, shares, 1e-4)
  if (weights === null) return null
  const tilt = weights.map((weight, cell) =>
    weight === 0 ? 0 : weight / (drawn.controlCells[cell] as number),
  )
  return {
    treatedWeights: drawn.treated,
    controlWeights: tilted(drawn.controls, controls.cell, tilt),
  }
}

function sharesOf(sums: Float64Array, covariates: number): Float64Array {
  const total = sums.reduce((sum, weight) => sum + weight, 0) / covariates
  return sums.map((weight) => weight / total)
}

function tilted(weights: Float64Array, cell: Int32Array, tilt: Float64Array): Float64Array {
  for (let row = 0; row < weights.length; row++)
    weights[row] = (weights[row] as number) * (tilt[cell[row] as number] as number)
  return weights
}
