import type { AssumptionName } from '@elinvoima/scenario'

/** What a scenario assumes, as people call it. */
export const assumptionTitles: Readonly<
  Record<AssumptionName, { readonly fi: string; readonly en: string }>
> = {
  effect: { fi: 'laajan työn teho', en: 'effect of broad work' },
  narrow_effect_share: {
    fi: 'kapean työn osuus tehosta',
    en: 'share of the effect that narrow work reaches',
  },
  broad_ramp_midpoint: { fi: 'laajan työn kypsymisaika', en: 'time that broad work takes to mature' },
  narrow_ramp_midpoint: { fi: 'kapean työn kypsymisaika', en: 'time that narrow work takes to mature' },
  ramp_spread: { fi: 'kypsymisen jyrkkyys', en: 'steepness of maturing' },
  displacement: { fi: 'syrjäytyminen muilta työnhakijoilta', en: 'displacement of other job seekers' },
  broad_coordination: { fi: 'laajan työn koordinaatio', en: 'coordination of broad work' },
  narrow_coordination: { fi: 'kapean työn koordinaatio', en: 'coordination of narrow work' },
  coordination_cost: { fi: 'koordinaation hinta', en: 'cost of coordination' },
  inflow: { fi: 'uusien työnhakijoiden määrä', en: 'newcomers' },
  inflow_year_change: { fi: 'uusien työnhakijoiden vaihtelu', en: 'how newcomers vary by year' },
  base_hazard: { fi: 'siirtymien perustaso', en: 'base level of moves' },
  benefit_level: { fi: 'etuuksien taso', en: 'level of benefits' },
  monthly_earnings: { fi: 'kuukausiansio', en: 'monthly earnings' },
  paid_months: { fi: 'palkkakuukaudet vuodessa', en: 'paid months of a year' },
  real_discount_rate: { fi: 'reaalinen diskonttokorko', en: 'real discount rate' },
  real_income_growth: { fi: 'ansioiden reaalikasvu', en: 'real growth of earnings' },
  human_capital_horizon: { fi: 'inhimillisen pääoman aikajänne', en: 'horizon of human capital' },
}
