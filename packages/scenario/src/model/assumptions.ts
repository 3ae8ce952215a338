import type { Range } from '../search/triangular.ts'

/** What a scenario assumes, by name, with the unit its numbers are in. */
export const assumptionUnits = {
  /** φ: gain of the hazards from unemployment into work and education, when broad work is in full effect */
  effect: 'percent',
  /** what narrow work reaches of that gain */
  narrow_effect_share: 'percent',
  broad_ramp_midpoint: 'month',
  narrow_ramp_midpoint: 'month',
  ramp_spread: 'month',
  /** part of the gain that others who seek work lose */
  displacement: 'percent',
  broad_coordination: 'full-time equivalent',
  narrow_coordination: 'full-time equivalent',
  coordination_cost: 'EUR a year for a full-time equivalent',
  inflow: 'percent',
  /** standard deviation of the inflow of a year */
  inflow_year_change: 'percent',
  base_hazard: 'percent',
  benefit_level: 'percent',
  monthly_earnings: 'EUR a month',
  paid_months: 'month',
  real_discount_rate: 'percent a year',
  real_income_growth: 'percent a year',
  human_capital_horizon: 'month',
} as const

export type AssumptionName = keyof typeof assumptionUnits

export type Assumptions = Readonly<Record<AssumptionName, Range>>
export type AssumedValues = Readonly<Record<AssumptionName, number>>

export const assumptionNames = Object.keys(assumptionUnits) as AssumptionName[]

/** Every assumption at its value. */
export const valuesOf = (assumptions: Assumptions): AssumedValues =>
  Object.fromEntries(assumptionNames.map((name) => [name, assumptions[name].value])) as AssumedValues
