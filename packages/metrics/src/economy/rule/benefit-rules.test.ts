import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type EarningsRelatedParameters, earningsRelatedAllowance } from './earnings-related-allowance.ts'
import { municipalCost } from './municipal-ladder.ts'

const reference = (name: string) => {
  const text = readFileSync(new URL(`../../../../../data/reference/${name}.csv`, import.meta.url), 'utf8')
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare),
    )
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

const ladder = reference('municipal_share_step').map((row) => ({
  fromPaidDay: Number(row.from_paid_day),
  toPaidDay: row.to_paid_day === '' ? null : Number(row.to_paid_day),
  sharePercent: Number(row.share_percent),
}))
const rates = reference('benefit_rate').filter(({ item }) => item === 'basic_daily_amount')
const basicEur = Number(rates.at(-1)?.amount_eur)
const of2026 = reference('earnings_related_parameter')
const value = (name: string) => Number(of2026.find(({ parameter }) => parameter === name)?.value)
const parameters: EarningsRelatedParameters = {
  basicEur,
  wageDeduction: value('wage_deduction'),
  daysPerMonth: value('days_per_month'),
  thresholdFactor: value('threshold_factor'),
  shareBelowThreshold: value('share_below_threshold'),
  shareAboveThreshold: value('share_above_threshold'),
  capOfDailyWage: value('cap_of_daily_wage'),
  steps: of2026
    .filter(({ parameter }) => parameter?.startsWith('step_'))
    .map((row) => ({
      fromPaidDay: Number(row.from_paid_day),
      toPaidDay: row.to_paid_day === '' ? null : Number(row.to_paid_day),
      percent: Number(row.value),
    })),
}

test.each([
  [100, 0],
  [101, 3.72],
  [200, 372.1],
  [300, 1116.3],
  [400, 2232.6],
  [700, 6697.8],
  [1000, 12279.3],
])('a full basic benefit has cost the municipality, after %i paid days, %f €', (days, euros) => {
  expect(municipalCost(basicEur, 0, days, ladder)).toBeCloseTo(euros, 2)
})

test('the cost of a stretch is what it adds', () => {
  const until = (day: number) => municipalCost(basicEur, 0, day, ladder)
  expect(municipalCost(basicEur, 150, 450, ladder)).toBeCloseTo(until(450) - until(150), 9)
})

test.each([
  [2000, 1, 60.72],
  [2500, 1, 70.79],
  [3000, 1, 80.85],
  [3000, 41, 64.68],
  [3000, 171, 60.64],
  [4500, 40, 101.83],
])('a wage of %i €/month gives on paid day %i an allowance of %f €/day', (wage, day, euros) => {
  expect(earningsRelatedAllowance(wage, day, parameters)).toBeCloseTo(euros, 2)
})

test('3 000 €/month gives 1 738.30 € a month', () => {
  const daily = earningsRelatedAllowance(3000, 1, parameters)
  expect(daily * parameters.daysPerMonth).toBeCloseTo(1738.3, 1)
})

test('the allowance is never below the basic part', () => {
  expect(earningsRelatedAllowance(0, 1, parameters)).toBe(basicEur)
  expect(earningsRelatedAllowance(900, 200, parameters)).toBe(basicEur)
})
