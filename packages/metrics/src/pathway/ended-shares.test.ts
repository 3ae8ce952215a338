import { cumulativeIncidence, riskTable, stepAt } from '@elinvoima/statistics'
import { describe, expect, it } from 'vitest'
import type { CohortCell } from './cohort.ts'
import { daysOf, endedShares } from './ended-shares.ts'

const cell = (days: number, endedBy: string, persons: number): CohortCell => ({ days, endedBy, persons })
const options = { ends: ['open_market', 'outside'], horizonDays: 90, level: 0.9, leastSpells: 5 }

describe('shares ended by a horizon', () => {
  const cells = [
    cell(10, 'open_market', 3),
    cell(40, 'outside', 2),
    cell(60, 'unknown', 2),
    cell(80, 'open_market', 1),
    cell(200, '', 4),
  ]
  const [market, outside] = endedShares(cells, options)

  it('are those of the estimator over single spells', () => {
    const single = cells.flatMap(({ days, endedBy, persons }) => Array(persons).fill({ days, endedBy }))
    const found = cumulativeIncidence(
      riskTable(
        {
          time: single.map(({ days }) => days),
          cause: single.map(({ endedBy }) => options.ends.indexOf(endedBy) + 1),
        },
        2,
      ),
    )
    expect(market?.value).toBeCloseTo(
      100 * stepAt(found.time, found.incidence[0] ?? new Float64Array(), 90, 0),
      10,
    )
  })

  it('follow an unknown end until it, not taking it for another', () => {
    expect(market).toMatchObject({ ended: 4, spells: 12, reason: null })
    expect(market?.value).toBeCloseTo(100 * (3 / 12 + (7 / 12) * (1 / 5)), 10)
    expect(outside?.value).toBeCloseTo(100 * (9 / 12) * (2 / 9), 10)
  })

  it('lie within their interval', () => {
    expect(market?.lower).toBeLessThan(market?.value ?? 0)
    expect(market?.upper).toBeGreaterThan(market?.value ?? 0)
  })
})

it('are not told of fewer spells than the least, nor past what was followed', () => {
  expect(endedShares([cell(10, 'open_market', 4)], options)[0]).toMatchObject({
    value: null,
    reason: 'denominator',
  })
  expect(endedShares([cell(10, 'open_market', 4), cell(30, '', 4)], options)[0]).toMatchObject({
    value: null,
    reason: 'not_followed',
  })
})

it('are told at any horizon of a cohort that has ended whole', () => {
  expect(endedShares([cell(10, 'open_market', 5)], options)[0]).toMatchObject({ value: 100, reason: null })
})

it('count months in days of the mean year', () => {
  expect([1, 3, 6, 12, 24].map(daysOf)).toEqual([30, 91, 183, 365, 731])
})
