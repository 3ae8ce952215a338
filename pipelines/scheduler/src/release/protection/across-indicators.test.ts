import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { drawnCounts } from './drawn-figures.ts'
import type { Figure } from './figure.ts'

/** The same counts as a ratio, over `persons` more than themselves. */
const ratio = (
  metric: string,
  counts: Readonly<Record<string, number>>,
  rest: Readonly<Record<string, number>>,
) =>
  drawnCounts(counts, { metric }).map((figure): Figure => {
    const all = Object.values(rest).reduce((sum, some) => sum + some, 0)
    const more = figure.level === 'municipality' ? (rest[figure.code] ?? 0) : all
    return { ...figure, isRatio: true, denominator: (figure.numerator ?? 0) + more }
  })

const reasons = (figures: readonly Figure[], code: string) =>
  Object.fromEntries(figures.filter((one) => one.code === code).map(({ metric, reason }) => [metric, reason]))

it('hides a count that would tell how few of the unemployed are in a service', () => {
  const unemployed = drawnCounts({ '678': 60, '748': 50, '626': 40 })
  const outsideServices = { '678': 40, '748': 30, '626': 37 }
  const activation = ratio('activation_rate', { '678': 30, '748': 30, '626': 30 }, outsideServices)
  const decided = reasons(decide([...unemployed, ...activation], [], []), '626')
  expect(Object.values(decided).filter((reason) => reason !== null)).not.toEqual([])
  expect(reasons(decide(unemployed, [], []), '626')).toEqual({ unemployed: null })
  expect(reasons(decide(activation, [], []), '626')).toEqual({ activation_rate: null })
})
