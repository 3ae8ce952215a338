/** The parameters in force on a day, in the units of reference.earnings_related_parameter. */
export interface EarningsRelatedParameters {
  /** basic part, EUR a day */
  readonly basicEur: number
  /** percent of the wage that is left out */
  readonly wageDeduction: number
  readonly daysPerMonth: number
  /** bend of the formula, in basic parts a month */
  readonly thresholdFactor: number
  /** percent of the wage above the basic part, up to the bend and over it */
  readonly shareBelowThreshold: number
  readonly shareAboveThreshold: number
  /** most that is paid, percent of the daily wage */
  readonly capOfDailyWage: number
  /** percent of the full allowance by paid days, as for those who meet the employment condition since 2.9.2024 */
  readonly steps: readonly {
    readonly fromPaidDay: number
    readonly toPaidDay: number | null
    readonly percent: number
  }[]
}

/**
 * Earnings-related unemployment allowance, EUR a day, of a monthly wage on the paid day given:
 * d = wage × (1 − deduction) / days; full = basic + 45 % × (min(d, bend) − basic) + 20 % × max(0, d − bend), at most
 * the cap of d and at least the basic part; then the step of the paid day, again at least the basic part.
 * Source: Statistics Finland's SISU model; domain.md A.2.
 */
export function earningsRelatedAllowance(
  monthlyWage: number,
  paidDay: number,
  parameters: EarningsRelatedParameters,
): number {
  const { basicEur, daysPerMonth } = parameters
  const daily = (monthlyWage * (1 - parameters.wageDeduction / 100)) / daysPerMonth
  const bend = (parameters.thresholdFactor * basicEur) / daysPerMonth
  const uncapped =
    basicEur +
    (parameters.shareBelowThreshold / 100) * (Math.min(daily, bend) - basicEur) +
    (parameters.shareAboveThreshold / 100) * Math.max(0, daily - bend)
  const full = Math.max(basicEur, Math.min(uncapped, (parameters.capOfDailyWage / 100) * daily))
  const step = parameters.steps.find(
    ({ fromPaidDay, toPaidDay }) => paidDay >= fromPaidDay && paidDay <= (toPaidDay ?? paidDay),
  )
  return Math.max(basicEur, (full * (step?.percent ?? 100)) / 100)
}
