import { expect, test } from 'vitest'
import { monthsAfter } from '../../compute/months.ts'
import { forecastShare, intervalOf, shareThatCame } from './forecast-share.ts'
import { basisAt } from './recipient-basis.ts'
import { latestWholeMonth, type RecipientMove, without } from './recipient-move.ts'
import { amongStayers, savedByMonth } from './saving.ts'

const nothing = { state: null, fund: null, municipal: null }

/** A place where each month 10 of 100 in the fourth bucket leave and 10 come, at 200 € of the municipality each. */
function steady(municipality: string, months: number, share = 200): RecipientMove[] {
  const euros = { state: 40_000, fund: 0, municipal: 100 * share }
  return Array.from({ length: months }, (_, at): RecipientMove[] => {
    const month = monthsAfter('2024-01-01', at)
    const isLast = at === months - 1
    const base = { area: '32', municipality, month }
    const part = (persons: number, to: number | null): RecipientMove => ({
      ...base,
      from: 3,
      to,
      persons,
      state: (euros.state * persons) / 100,
      fund: 0,
      municipal: (euros.municipal * persons) / 100,
    })
    if (isLast) return [part(100, null)]
    return [part(90, 3), part(10, without), { ...base, ...nothing, from: without, to: 3, persons: 10 }]
  }).flat()
}

const assumed = { seed: 1, draws: 300, strength: 50, months: 12, window: 36, yearSd: 0 }

test('forecasts of a steady place that it goes on: 100 recipients at 200 € are 240 000 € a year', () => {
  const moves = [...steady('678', 25), ...steady('748', 25, 100)]
  const forecast = forecastShare(moves, '32', '2026-01-01', { ...assumed, strength: 0 })
  const own = forecast?.get('678')
  expect(own?.persons).toBe(100)
  expect((own?.mean ?? 0) / 240_000).toBeCloseTo(1, 1)
  const [whole, sum] = [forecast?.get('')?.mean ?? 0, (own?.mean ?? 0) + (forecast?.get('748')?.mean ?? 0)]
  expect(whole).toBeCloseTo(sum, 6)
  expect(
    shareThatCame(
      steady('678', 25),
      [...Array(12).keys()].map((by) => monthsAfter('2025-01-01', by + 1)),
    ),
  ).toBe(240_000)
})

test('is more uncertain when years differ, and equal seeds forecast the same', () => {
  const width = (yearSd: number) => {
    const whole = forecastShare(steady('678', 25), '32', '2026-01-01', { ...assumed, yearSd })?.get('')
    const interval = whole && intervalOf(whole, 90)
    return (interval?.upper ?? 0) - (interval?.lower ?? 0)
  }
  expect(width(0.2)).toBeGreaterThan(1.5 * width(0))
  expect(width(0.2)).toBe(width(0.2))
})

test('covers what comes: 90 % intervals of a steady place hold its mean', () => {
  const whole = forecastShare(steady('678', 25), '32', '2026-01-01', assumed)?.get('')
  const interval = whole && intervalOf(whole, 90)
  expect(interval?.lower).toBeLessThan(240_000)
  expect(interval?.upper).toBeGreaterThan(240_000)
})

test('forecasts nothing where the share of a payment is unknown', () => {
  const unknown = steady('678', 25).map((move) => ({ ...move, municipal: null }))
  expect(forecastShare(unknown, '32', '2026-01-01', assumed)).toBeNull()
  expect(shareThatCame(unknown, ['2025-06-01'])).toBeNull()
  expect(shareThatCame(steady('678', 25), ['2027-01-01'])).toBeNull()
})

test('reads stock, moves and newcomers at the end of a month, and nothing after it', () => {
  const { stock, moves, inflow, inflowMonths, euros } = basisAt(steady('678', 25), '2025-01-01', 6)
  expect(stock[3]).toBe(100)
  expect(moves.cells[3 * 7 + without]).toBe(6 * 10)
  expect(inflow[3]).toBe(120)
  expect(inflowMonths).toBe(12)
  expect(euros[3]?.municipality).toBe(12 * 20_000)
})

test('takes a latest month with few recipients as not yet paid out', () => {
  const begun = { ...steady('678', 1)[0], month: '2024-04-01', persons: 20 } as RecipientMove
  expect(latestWholeMonth([...steady('678', 3), begun], 0.8)).toBe('2024-03-01')
  expect(latestWholeMonth(steady('678', 3), 0.8)).toBe('2024-03-01')
  expect(latestWholeMonth([], 0.8)).toBeNull()
})

test('saves by placing someone a month earlier what those who would still receive cost', () => {
  const { moves } = basisAt(steady('678', 25), '2026-01-01', 36)
  const probabilities = { states: 7, cells: moves.cells.map((count) => count / 2400) }
  const perMonth = { state: 400, municipality: 200, unemployment_fund: 0 }
  const saved = savedByMonth(probabilities, 3, Array(6).fill(perMonth), 2)
  expect(saved[0]?.municipality).toBeCloseTo(0.9 * 200, 9)
  expect(saved[1]?.municipality).toBeCloseTo((0.9 + 0.81) * 200, 9)
  expect(savedByMonth(amongStayers(probabilities), 3, Array(6).fill(perMonth), 2)[1]?.state).toBeCloseTo(
    800,
    9,
  )
})
