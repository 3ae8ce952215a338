import type { Estimate } from './estimate.ts'
import { restrictedMean } from './restricted-mean.ts'
import type { RiskTable } from './risk-table.ts'

/**
 * Restricted mean of one group minus that of another, independent of it: negative where the first group ends
 * sooner. In the unit of time; see restrictedMean.
 */
export function restrictedMeanDifference(group: RiskTable, reference: RiskTable, horizon: number): Estimate {
  const one = restrictedMean(group, horizon)
  const other = restrictedMean(reference, horizon)
  return {
    value: one.value - other.value,
    standardError: Math.hypot(one.standardError, other.standardError),
  }
}
