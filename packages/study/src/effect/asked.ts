import { points, share, table } from './page-table.ts'
import type { Summary } from './summary.ts'

const MOST_BIAS = 0.5
const LEAST_NAIVE_BIAS = 20
const COVERAGE = [0.87, 0.93] as const
const MOST_WRONG = 0.05

const answer = (found: string, holds: boolean) => `${found}: ${holds ? 'holds' : 'does not hold'}`

/** What is asked of the estimator, and what was found, for any service and for the classes each by itself. */
export function askedOf(found: readonly Summary[]): string {
  const rows = ['any', 'each class'].map((name) => {
    const own = found.filter(({ serviceClass }) => serviceClass === name)
    const [all] = own.filter(({ kind }) => kind === 'all')
    if (!all) throw new RangeError(`study: expected a summary of ${name}`)
    const bias = Math.max(...own.map((one) => Math.abs(one.bias)))
    const naive = Math.min(...own.map((one) => Math.abs(one.naiveBias)))
    const { coverage, wrongOfVerdicts } = all
    return [
      answer(points(bias), bias < MOST_BIAS),
      answer(points(naive), naive > LEAST_NAIVE_BIAS),
      answer(share(coverage), coverage.value >= COVERAGE[0] && coverage.value <= COVERAGE[1]),
      answer(share(wrongOfVerdicts), !(wrongOfVerdicts.value > MOST_WRONG)),
    ]
  })
  const asked = [
    'bias under 0.5 points in every kind of region',
    'naive comparison off by more than 20 points in every kind of region',
    '90 % intervals have the truth in 87–93 % of all',
    'at most 5 % of the verdicts of benefit or harm wrong in all',
  ]
  return table(
    ['asked', 'any service', 'each class by itself'],
    asked.map((sentence, place) => [sentence, ...rows.map((row) => row[place] ?? '')]),
  )
}
