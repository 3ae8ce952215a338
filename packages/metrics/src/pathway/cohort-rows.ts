import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { type Cohort, readCohorts } from './cohort.ts'
import { daysOf, type EndedShare, endedShares } from './ended-shares.ts'

/** Which ends of a cohort an indicator tells of, and when. */
export interface CohortPlan {
  ends: readonly string[]
  horizonsMonths: readonly number[]
  /** further columns of a row, by the end it tells of */
  dimensions: (endedBy: string) => MetricValues
  /** tells of those not ended so far instead of those ended */
  isRemaining?: boolean
  /** also tells in how large a share the end is `unknown`, of all spells of the cohort */
  tellsUnknown?: boolean
}

const remaining = (share: EndedShare): EndedShare => ({
  ...share,
  ended: share.spells - share.ended,
  value: share.value === null ? null : 100 - share.value,
  lower: share.upper === null ? null : 100 - share.upper,
  upper: share.lower === null ? null : 100 - share.lower,
})

function unknownShare({ cells }: Cohort, horizonDays: number, leastSpells: number): EndedShare {
  const spells = cells.reduce((total, { persons }) => total + persons, 0)
  const ended = cells
    .filter(({ endedBy, days }) => endedBy === 'unknown' && days <= horizonDays)
    .reduce((total, { persons }) => total + persons, 0)
  const isFew = spells < leastSpells
  const value = isFew ? null : (100 * ended) / spells
  return {
    endedBy: 'unknown',
    ended,
    spells,
    value,
    lower: null,
    upper: null,
    reason: isFew ? 'denominator' : null,
  }
}

const isFew = (count: number, least: number) => count > 0 && count < least

/** What a row prints of a share: nothing of a cohort too small, or of an end that few have come to or have not. */
function printed(
  { ended, spells, value, lower, upper, reason }: EndedShare,
  leastTold: number,
): MetricValues {
  if (reason === 'denominator') return { suppressed_reason: reason }
  if (isFew(ended, leastTold) || isFew(spells - ended, leastTold)) return { suppressed_reason: 'small_cell' }
  return {
    numerator: ended,
    denominator: spells,
    value,
    lower,
    upper,
    persons: spells,
    suppressed_reason: reason,
  }
}

/** The rows of an indicator that follows cohorts: one for each cohort, horizon and end. */
export async function cohortRows(input: ComputeInput, plan: CohortPlan): Promise<MetricValues[]> {
  const level = input.assumptions.of('interval_level').value / 100
  const leastSpells = input.assumptions.of('least_persons').value
  const leastTold = input.assumptions.of('least_told').value
  const cohorts = await readCohorts(input)
  return cohorts.flatMap((cohort) =>
    plan.horizonsMonths.flatMap((horizon) => {
      const horizonDays = daysOf(horizon)
      const shares = endedShares(cohort.cells, { ends: plan.ends, horizonDays, level, leastSpells })
      const told = plan.isRemaining ? shares.map(remaining) : shares
      const unknown = plan.tellsUnknown ? [unknownShare(cohort, horizonDays, leastSpells)] : []
      return [...told, ...unknown].map(
        (share): MetricValues => ({
          geography_level: 'employment_area',
          geography_code: cohort.area,
          month: cohort.month,
          horizon_months: horizon,
          ...plan.dimensions(share.endedBy),
          ...printed(share, leastTold),
          basis: 'register',
        }),
      )
    }),
  )
}
