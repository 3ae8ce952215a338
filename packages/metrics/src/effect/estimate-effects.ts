import {
  bootstrapCounts,
  type Generator,
  type Interval,
  percentileInterval,
  variance,
} from '@elinvoima/statistics'
import { type BalancedRows, balanceControls, balanceDrawn } from './balance-controls.ts'
import type { Comparison, Side } from './comparison.ts'
import { type Diagnostics, diagnosticsOf } from './diagnostics.ts'
import type { Outcomes } from './risk-rows.ts'

/** Effect of starting now rather than waiting, in the unit of the outcome. */
export interface Effect {
  readonly treatedMean: number
  /** What the treated would have had by waiting. */
  readonly controlMean: number
  readonly difference: number
  readonly interval: Interval
  readonly variance: number
}

export interface EffectEstimates {
  readonly effects: Readonly<Record<string, Effect>>
  readonly diagnostics: Diagnostics
  /** Draws in which weights could be found; the intervals are of these. */
  readonly drawsUsed: number
}

export interface EstimateOptions {
  readonly draws: number
  readonly level: number
  readonly generator: Generator
}

/**
 * Average effect on the treated of each outcome with a percentile interval by the person-cluster bootstrap:
 * each draw takes persons with all their months and finds the weights anew. The draws are common to the
 * outcomes. Null where there is nobody to compare.
 */
export function estimateEffects(
  comparison: Comparison,
  outcomes: Outcomes,
  { draws, level, generator }: EstimateOptions,
): EffectEstimates | null {
  const { treated, controls, persons } = comparison
  if (treated.row.length === 0 || controls.row.length === 0) return null
  const found = balanceControls(comparison)
  const names = Object.keys(outcomes)
  const ofTreated = names.map((name) => valuesOf(treated, outcomes[name]))
  const ofControls = names.map((name) => valuesOf(controls, outcomes[name]))
  const meansIn = ({ treatedWeights, controlWeights }: BalancedRows) =>
    names.map((_, place) => ({
      treatedMean: weighted(ofTreated[place], treatedWeights),
      controlMean: weighted(ofControls[place], controlWeights),
    }))

  const replicates = names.map(() => new Float64Array(draws).fill(Number.NaN))
  let drawsUsed = 0
  for (let draw = 0; draw < draws; draw++) {
    const counts = bootstrapCounts(generator, persons)
    const again = balanceDrawn(comparison, counts, found)
    if (again === null) continue
    drawsUsed++
    for (const [place, { treatedMean, controlMean }] of meansIn(again).entries())
      (replicates[place] as Float64Array)[draw] = treatedMean - controlMean
  }
  const means = meansIn(found)
  const effects = names.map((name, place): [string, Effect] => {
    const { treatedMean, controlMean } = means[place] ?? { treatedMean: Number.NaN, controlMean: Number.NaN }
    const drawn = (replicates[place] ?? new Float64Array()).filter(Number.isFinite)
    const known = drawn.length > 1
    return [
      name,
      {
        treatedMean,
        controlMean,
        difference: treatedMean - controlMean,
        interval: known ? percentileInterval(drawn, level) : { lower: Number.NaN, upper: Number.NaN },
        variance: known ? variance(drawn) : Number.NaN,
      },
    ]
  })
  return { effects: Object.fromEntries(effects), diagnostics: diagnosticsOf(comparison, found), drawsUsed }
}

function valuesOf(side: Side, outcome: Float64Array | undefined): Float64Array {
  return Float64Array.from(side.row, (row) => outcome?.[row] ?? Number.NaN)
}

function weighted(values: Float64Array | undefined, weights: Float64Array): number {
  let sum = 0
  let total = 0
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0
    if (weight === 0) continue
    total += weight
    sum += weight * (values?.[row] ?? Number.NaN)
  }
  return sum / total
}
