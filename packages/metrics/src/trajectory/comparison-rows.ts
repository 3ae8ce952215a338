import type { MetricValues } from '../definition/compute.ts'
import type { Column, MetricDefinition } from '../definition/metric.ts'
import { type Comparison, comparisonAssumptions } from './comparisons.ts'
import { areaToday, decisionMonth } from './parts.ts'
import type { WhyNot } from './why-not-compared.ts'

/** What every comparison says of the months it has and lacks. */
export const comparisonMeasures: Column[] = [
  { name: 'months_before', type: 'integer', description: 'months up to the decision month, compared' },
  { name: 'months_after', type: 'integer', description: 'months after it' },
  { name: 'missing_months', type: 'integer', description: 'months missing of those that are needed' },
  {
    name: 'possible_from',
    type: 'date',
    description: 'first day on which the needed months are over; the statistics of the last come out later',
  },
  { name: 'why_not_fi', type: 'varchar', description: 'in words why the value is not there' },
  { name: 'why_not_en', type: 'varchar', description: 'the same in English' },
]

export const comparedOutcome: Column = {
  name: 'outcome',
  type: 'varchar',
  description:
    'unemployed of the labour force, long_term_unemployed of the unemployed, in_services of those and the unemployed',
}

/** What every indicator that compares areas rests on. */
export const comparisonBasis: Pick<
  MetricDefinition,
  'sources' | 'basis' | 'verified' | 'dependsOn' | 'assumes' | 'areas' | 'reach' | 'parts'
> = {
  sources: ['statfin', 'ecosystem'],
  basis: ['statfin'],
  verified: false,
  dependsOn: ['area_trajectory'],
  assumes: comparisonAssumptions,
  areas: 'all',
  reach: 'all',
  parts: [areaToday, decisionMonth],
}

/** The columns that every row of a comparison has. */
export function comparisonRow({ outcome, code, window }: Comparison, month: string): MetricValues {
  return {
    geography_level: 'employment_area',
    geography_code: code,
    month,
    outcome,
    months_before: window?.before.length ?? null,
    months_after: window?.after.length ?? null,
    missing_months: window?.missing ?? null,
    possible_from: window?.possibleFrom ?? null,
    basis: 'statfin',
  }
}

/** The row that says why there is no comparison, in the latest month told. */
export const refusedRow = (comparison: Comparison, { reason, fi, en }: WhyNot): MetricValues => ({
  ...comparisonRow(comparison, comparison.latest),
  why_not_fi: fi,
  why_not_en: en,
  suppressed_reason: reason,
})
