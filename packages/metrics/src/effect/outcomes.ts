/** Months after the start at which effects are told. */
export const horizons = [6, 12, 24] as const
export type Horizon = (typeof horizons)[number]

/** What an effect is told on: its name and its unit. */
export interface Outcome {
  readonly name: string
  readonly unit: 'percentage_point' | 'day' | 'EUR'
}

/** An outcome that a row of at_risk tells. */
export interface ColumnOutcome extends Outcome {
  readonly column: string
  /** What the column is multiplied with. */
  readonly times: number
}

const DAYS_A_MONTH = 365 / 12

/** The outcomes told at a horizon; days without work are of the first year. */
export function outcomesAt(horizon: Horizon): readonly ColumnOutcome[] {
  const days = {
    name: 'days_without_work',
    unit: 'day',
    column: 'months_without_work',
    times: DAYS_A_MONTH,
  } as const
  return [
    { name: 'employment', unit: 'percentage_point', column: `works_${horizon}`, times: 100 },
    ...(horizon === 12 ? [days] : []),
    { name: 'benefits_kela', unit: 'EUR', column: `kela_${horizon}`, times: 1 },
    { name: 'benefits_fund', unit: 'EUR', column: `fund_${horizon}`, times: 1 },
  ]
}

/** The change of human capital in the year after the start. */
export const humanCapital: Outcome = { name: 'human_capital', unit: 'EUR' }
export const HUMAN_CAPITAL_HORIZON: Horizon = 12

/** Work a year before the start, on which a service can have no effect. */
export const placebo: ColumnOutcome = {
  name: 'placebo',
  unit: 'percentage_point',
  column: 'worked_year_before',
  times: 100,
}
