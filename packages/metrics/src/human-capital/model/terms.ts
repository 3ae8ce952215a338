import type { Assumptions } from '../../definition/assumption.ts'

/** What a person's human capital is computed with, as shares and not percent. */
export interface Terms {
  /** φ = (1 + g) / (1 + r) */
  growthOverDiscount: number
  depreciation: number
  depreciationCap: number
  credit: number
  paidMonths: number
  partTimeShare: number
}

const uncertain = {
  discount: 'real_discount_rate',
  growth: 'real_income_growth',
  depreciation: 'skill_depreciation',
  credit: 'qualification_credit_share',
} as const

/** Chooses a value of each uncertain parameter. */
export type Choice = (name: string) => number

/** The terms with the uncertain parameters, in percent, as chosen; their values where nothing is chosen. */
export function termsOf(assumptions: Assumptions, choose?: Choice): Terms {
  const value = (name: string) => assumptions.of(name).value
  const chosen = choose ?? value
  return {
    growthOverDiscount: (1 + chosen(uncertain.growth) / 100) / (1 + chosen(uncertain.discount) / 100),
    depreciation: chosen(uncertain.depreciation) / 100,
    credit: chosen(uncertain.credit) / 100,
    depreciationCap: value('skill_depreciation_cap'),
    paidMonths: value('paid_months'),
    partTimeShare: value('part_time_hours_share') / 100,
  }
}
