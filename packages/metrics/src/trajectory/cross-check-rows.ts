import { causalImpactPriors, generatorOf, structuralEffect, variesBefore } from '@elinvoima/statistics'
import type { MetricValues } from '../definition/compute.ts'
import { comparisonRow } from './comparison-rows.ts'
import type { Compared, Comparison } from './comparisons.ts'
import { type Controls, controlsOf, meanSeries } from './controls.ts'
import { segmentedChange } from './segmented-change.ts'

export interface CheckOptions {
  /** 0 to 1. */
  readonly level: number
  readonly seed: number
}

const monthsInYear = 12

/** Standard deviations of the outcome that the level is believed to step in a month. */
export const LEVEL_STEP = 0.1
const priors = { ...causalImpactPriors, step: { ...causalImpactPriors.step, guess: LEVEL_STEP } }

const changeOf = (change: string, value: number, lower: number, upper: number): MetricValues => ({
  change,
  numerator: value,
  value,
  lower,
  upper,
})

/** The jump, and the turn in a year, of the difference from the mean of the controls. */
function segmentedRows(own: readonly number[], { areas }: Controls, known: number, { level }: CheckOptions) {
  const others = meanSeries(areas)
  const difference = own.map((value, at) => value - (others[at] ?? Number.NaN))
  return segmentedChange(difference, known, level).map(({ change, value, interval }) => {
    const per = change === 'slope' ? monthsInYear : 1
    return changeOf(change, per * value, per * interval.lower, per * interval.upper)
  })
}

/** The mean, and the sum, of what the months after the decision lie from what the controls lead to expect. */
function structuralRow(
  own: readonly number[],
  { few }: Controls,
  known: number,
  { level, seed }: CheckOptions,
  use: readonly string[],
): MetricValues {
  const controls = few.filter((control) => variesBefore(control, known))
  if (controls.length === 0 || !variesBefore(own, known))
    return {
      change: 'mean',
      why_not_fi: 'Luku ei vaihtele ennen päätöstä, joten sen kehitystä ei voi ennustaa verrokista.',
      why_not_en: 'The figure does not vary before the decision, so it cannot be foretold from the control.',
      suppressed_reason: 'no_variation',
    }
  const generator = generatorOf(seed, 'structural effect', ...use)
  const found = structuralEffect(generator, own, controls, known, { level, priors })
  const sum = found.cumulativeIntervals.at(-1)
  return {
    ...changeOf('mean', found.mean, found.meanInterval.lower, found.meanInterval.upper),
    cumulative_gap: found.cumulative.at(-1) ?? null,
    cumulative_lower: sum?.lower ?? null,
    cumulative_upper: sum?.upper ?? null,
    tail_probability: found.tailProbability,
  }
}

/** A row for each change against each that the area is compared with; or why there is none. */
export function checkRows(comparison: Comparison, compared: Compared, options: CheckOptions): MetricValues[] {
  const { treated, known, months, adjusted } = compared
  const own = adjusted.get(treated.code) ?? []
  return Object.entries(controlsOf).flatMap(([against, controlsFrom]): MetricValues[] => {
    const row = { ...comparisonRow(comparison, months.at(-1) ?? comparison.latest), against }
    const controls = controlsFrom(compared)
    if (controls.areas.length === 0)
      return [
        {
          ...row,
          change: 'level',
          why_not_fi: 'Vertailualueelta ei ole kaikkia kuukausia.',
          why_not_en: 'The area compared with does not have every month.',
          suppressed_reason: 'too_few',
        },
      ]
    return [
      ...segmentedRows(own, controls, known, options),
      structuralRow(own, controls, known, options, [comparison.code, comparison.outcome, against]),
    ].map((change) => ({ ...row, ...change }))
  })
}
