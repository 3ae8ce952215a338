import type { Assumptions } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import { LEFT } from '../model/states.ts'

/** Monthly odds of moving on, by state: places of STATES and, last, of those who left. */
const odds: readonly Readonly<Record<number, number>>[] = [
  { 1: 0.12, 6: 0.02, 7: 0.07, 8: 0.004, 9: 0.008, 10: 0.012, 11: 0.03 },
  { 0: 0.01, 2: 0.14, 6: 0.025, 7: 0.05, 8: 0.004, 9: 0.008, 10: 0.012, 11: 0.02 },
  { 0: 0.01, 3: 0.14, 6: 0.03, 7: 0.04, 8: 0.005, 9: 0.006, 10: 0.012, 11: 0.02 },
  { 0: 0.01, 4: 0.15, 6: 0.03, 7: 0.03, 8: 0.006, 9: 0.005, 10: 0.013, 11: 0.02 },
  { 0: 0.008, 5: 0.05, 6: 0.03, 7: 0.024, 8: 0.006, 9: 0.004, 10: 0.014, 11: 0.02 },
  { 0: 0.006, 6: 0.025, 7: 0.015, 8: 0.005, 9: 0.003, 10: 0.018, 11: 0.02 },
  { 0: 0.08, 2: 0.04, 4: 0.05, 5: 0.05, 7: 0.06, 8: 0.02, 9: 0.02, 10: 0.01, 11: 0.01 },
  { 0: 0.012, 10: 0.004, 11: 0.07 },
  { 0: 0.06, 3: 0.03, 4: 0.03, 7: 0.03, 9: 0.01, 10: 0.01 },
  { 0: 0.02, 7: 0.03, 10: 0.01, 11: 0.05 },
  { 0: 0.015, 6: 0.002, 7: 0.004, 9: 0.003, 11: 0.06 },
]

/** An area of some 2 900 unemployed whose moves were counted for three years; no real one. */
export function raaheSized(): Basis {
  const stock = Float64Array.from([700, 480, 330, 250, 520, 640, 330, 900, 110, 260, 330])
  const states = LEFT + 1
  const cells = new Float64Array(states * states)
  odds.forEach((row, from) => {
    const months = 36 * (stock[from] ?? 0)
    let moved = 0
    for (const [to, odd] of Object.entries(row)) {
      cells[from * states + Number(to)] = Math.round(months * odd)
      moved += Math.round(months * odd)
    }
    cells[from * states + from] = months - moved
  })
  const by = (unemployed: readonly number[], rest: readonly number[]) =>
    Float64Array.from([...unemployed, ...rest])
  return {
    month: '2026-06-01',
    stock,
    moves: { states, cells },
    inflow: by([120, 22, 12, 8, 8, 6], [6, 70, 3, 22, 24]),
    benefitEur: {
      state: by([620, 640, 600, 540, 450, 390], [500, 40, 0, 0, 0]),
      municipality: by([0, 70, 140, 220, 300, 380], [170, 8, 0, 0, 0]),
      unemployment_fund: by([420, 330, 230, 150, 20, 0], [120, 30, 0, 0, 0]),
    },
    longTermShare: by([0.02, 0.04, 0.1, 0.3, 0.7, 0.85], [0, 0, 0, 0, 0]),
    serviceEur: 700,
    fixedEur: 250_000,
  }
}

const fixed = (value: number) => ({ low: value, value, high: value })

/** Assumptions of round numbers; only the effect is uncertain, and those given. */
export function assumed(changed: Partial<Assumptions> = {}): Assumptions {
  return {
    effect: { low: -2, value: 3, high: 10 },
    narrow_effect_share: { low: 0, value: 50, high: 100 },
    broad_ramp_midpoint: { low: 12, value: 24, high: 36 },
    narrow_ramp_midpoint: fixed(48),
    ramp_spread: fixed(6),
    displacement: { low: 0, value: 20, high: 40 },
    broad_coordination: { low: 1, value: 2, high: 4 },
    narrow_coordination: fixed(0.5),
    coordination_cost: { low: 60_000, value: 70_000, high: 80_000 },
    inflow: { low: 85, value: 100, high: 115 },
    inflow_year_change: fixed(10),
    base_hazard: { low: 90, value: 100, high: 110 },
    benefit_level: { low: 90, value: 100, high: 110 },
    monthly_earnings: fixed(2700),
    paid_months: fixed(12.5),
    real_discount_rate: fixed(3.5),
    real_income_growth: fixed(1),
    human_capital_horizon: fixed(120),
    ...changed,
  }
}

export { fixed }
