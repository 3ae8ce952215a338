import { generatorOf } from '@elinvoima/statistics'
import type { MetricValues } from '../definition/compute.ts'
import { comparisonOf } from './comparison.ts'
import { effectRows } from './effect-rows.ts'
import type { EffectRules } from './effect-rules.ts'
import { estimateEffects } from './estimate-effects.ts'
import type { FollowedArea } from './followed-areas.ts'
import type { Horizon, Outcome } from './outcomes.ts'
import { serviceClasses } from './read-risk-rows.ts'
import type { RowsAndOutcomes } from './risk-rows.ts'

/** What effects are told of: the area with its newest month, and the months after the start. */
export interface Told extends Pick<FollowedArea, 'area' | 'month'> {
  readonly horizon: Horizon
}

const classes = ['any', ...serviceClasses] as const

/** The columns that say what a row is of, for each service class and all together. */
export function keysByClass({ area, month, horizon }: Told): (MetricValues & { service_class: string })[] {
  return classes.map((service_class) => ({
    geography_level: 'employment_area',
    geography_code: area,
    month,
    service_class,
    horizon_months: horizon,
    basis: 'register',
  }))
}

/** The rows of the effect of each service class, and of all together, on these outcomes. */
export function effectsByClass(
  told: Told,
  read: RowsAndOutcomes | null,
  outcomes: readonly Outcome[],
  rules: EffectRules,
  seed: number,
): MetricValues[] {
  const estimates = keysByClass(told).map((key, number) => {
    const comparison = read && comparisonOf(read.rows, number === 0 ? 'any' : number)
    const isEnough = comparison !== null && comparison.treated.row.length >= rules.leastTreated
    const found = isEnough
      ? estimateEffects(comparison, read?.outcomes ?? {}, {
          ...rules,
          generator: generatorOf(seed, 'service effect', told.area, key.service_class, told.horizon),
        })
      : null
    return { key, found, isOfFamily: number > 0 }
  })
  return effectRows(estimates, outcomes, rules)
}
