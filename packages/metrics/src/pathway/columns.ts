import type { Column } from '../definition/metric.ts'

/** How long a cohort is followed: a dimension of the indicators that follow one. */
export const horizonMonths: Column = {
  name: 'horizon_months',
  type: 'integer',
  description: 'months from the first day of the spell; a month is a twelfth of 365.25 days',
}

/** What the intervals of the indicators that follow cohorts are. */
export const cohortInterval =
  "pointwise interval of interval_level per cent on the log(−log) scale of Greenwood's standard error; empty where none ended so"

export const noCohortInterval = 'numerator = 0'
