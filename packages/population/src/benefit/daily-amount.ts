/** Basic allowance, full labour market subsidy and general support, €/day in 2023–2026. Source: Kela. */
export const BASIC_DAILY_EUR = 37.21

const DAYS_A_MONTH = 21.5
const WAGE_DEDUCTION = 0.0383
const FOLD_FACTOR = 95
const CAP = 0.9

/**
 * Full earnings-related allowance of 2026, €/day, for a monthly wage in euros: the basic part, 45 % of the daily
 * wage above it up to the fold (95 × basic / 21.5) and 20 % above the fold; at most 90 % of the daily wage and
 * never under the basic part. The 3.83 % deduction is that of 2026. Sources: SISU model TTURVA; StatFin TYJ 2026.
 */
export function earningsRelatedDailyEur(monthlyPayEur: number): number {
  const wage = (monthlyPayEur * (1 - WAGE_DEDUCTION)) / DAYS_A_MONTH
  const fold = (FOLD_FACTOR * BASIC_DAILY_EUR) / DAYS_A_MONTH
  const below = 0.45 * Math.max(0, Math.min(wage, fold) - BASIC_DAILY_EUR)
  const full = BASIC_DAILY_EUR + below + 0.2 * Math.max(0, wage - fold)
  return Math.max(BASIC_DAILY_EUR, Math.min(full, CAP * wage))
}

/** Share of the full earnings-related amount on a paid day, where the condition was met after 2.9.2024. */
export function stepShare(paidDay: number): number {
  if (paidDay <= 40) return 1
  return paidDay <= 170 ? 0.8 : 0.75
}
