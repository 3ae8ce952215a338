import type { Walk } from './walk.ts'

/** Monthly odds of the model: assumptions, tuned so that a third of the unemployed are long-term unemployed. */
const JOB_FINDING: readonly (readonly [joblessMonths: number, odds: number])[] = [
  [3, 0.125],
  [6, 0.09],
  [12, 0.053],
  [24, 0.033],
  [Number.POSITIVE_INFINITY, 0.019],
]
const SERVICE_START: readonly (readonly [joblessMonths: number, odds: number])[] = [
  [3, 0.004],
  [6, 0.012],
  [12, 0.023],
  [24, 0.034],
  [Number.POSITIVE_INFINITY, 0.03],
]
const SEASON = [0.8, 0.9, 1, 1.1, 1.25, 1.1, 0.9, 1.15, 1.1, 1, 0.9, 0.8]

function byDuration(table: typeof JOB_FINDING, months: number): number {
  return table.find(([below]) => months < below)?.[1] ?? 0
}

function educationFactor(education: number): number {
  if (education <= 2) return 0.72
  return education < 5 ? 1 : 1.25
}

function ageFactor(age: number): number {
  if (age < 30) return 1.15
  if (age < 50) return 1.05
  return age < 58 ? 0.75 : 0.45
}

/** Odds of open-market work next month from joblessness, before lock-in and lift. */
export function jobFindingOdds(walk: Walk, age: number, month: number, vitality: number): number {
  const base = byDuration(JOB_FINDING, walk.joblessMonths)
  const season = SEASON[month % 12] ?? 1
  const called = walk.code === '03' ? 2.2 : 1
  return base * educationFactor(walk.education) * ageFactor(age) * season * vitality * called
}

function needOf(education: number, age: number): number {
  const schooling = education <= 2 ? 1.9 : education < 5 ? 0.9 : 0.5
  if (age < 30) return schooling * 0.8
  return age < 50 ? schooling * 0.9 : schooling * 1.3
}

/** Odds of a service start next month: services go to the weaker, and never to the laid-off. */
export function serviceOdds(walk: Walk, age: number): number {
  if (walk.code === '03') return 0
  return byDuration(SERVICE_START, walk.joblessMonths) * needOf(walk.education, age)
}

/** Odds of losing or ending open-market work next month. */
export function jobLossOdds(monthsInWork: number): number {
  return monthsInWork < 6 ? 0.03 : 0.01
}
