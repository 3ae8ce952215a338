import { monthsAfter, type PlaceMove } from '@elinvoima/metrics'
import { LEFT, STATES } from '@elinvoima/scenario'
import { expect, test } from 'vitest'
import { basisOfMoves, stockOf } from './basis-of-moves.ts'
import { hindcastOfPast } from './hindcast-of-past.ts'

const first = '2025-01-01'
const nothing = { longTerm: 0, stateEur: 0, fundEur: 0, municipalEur: 0, unsplit: 0 }

/** Each month 100 unemployed in the fifth bucket, 60 of them for a year; 10 go to work, which 10 leave, and 10 come. */
function steady(months: number): PlaceMove[] {
  return Array.from({ length: months }, (_, at): PlaceMove[] => {
    const month = monthsAfter(first, at)
    const stay = { ...nothing, month, from: 5 }
    if (at === months - 1)
      return [
        { ...stay, to: null, persons: 100, longTerm: 60 },
        { ...nothing, month, from: 8, to: null, persons: 10 },
      ]
    return [
      { ...stay, to: 5, persons: 90, longTerm: 60, stateEur: 45_000, municipalEur: 30_000 },
      { ...stay, to: 8, persons: 10, stateEur: 5000, municipalEur: 2000 },
      { ...nothing, month, from: 8, to: 12, persons: 10 },
      { ...nothing, month, from: 0, to: 5, persons: 10 },
    ]
  }).flat()
}

const paidOf = (months: number) =>
  new Map<string, number>(Array.from({ length: months }, (_, at) => [monthsAfter(first, at), 82_000]))
const costs = { serviceEurAYear: 0, otherEurAYear: 1200 }
const counting = { windowMonths: 36, wholeMonthPercent: 80 }
const last = monthsAfter(first, 18)

test('reads stock, moves, newcomers and euros of a steady area', () => {
  const found = basisOfMoves({ moves: steady(19), paid: paidOf(19) }, last, costs, counting)
  const { stock, moves, inflow, benefitEur, longTermShare, fixedEur } = found?.basis ?? {}
  expect(stock?.[4]).toBe(100)
  expect(moves?.cells[4 * (LEFT + 1) + STATES.indexOf('W')]).toBe(180)
  expect(moves?.cells[STATES.indexOf('W') * (LEFT + 1) + LEFT]).toBe(180)
  expect(inflow?.[4]).toBe(10)
  expect(benefitEur?.state[4]).toBe(500)
  expect(benefitEur?.municipality[4]).toBe(320)
  expect(longTermShare?.[4]).toBeCloseTo(0.6, 12)
  expect(fixedEur).toBe(100)
  expect(found?.monthsOfMoves).toBe(18)
  expect(found?.benefitsMatchedPercent).toBeCloseTo(100, 9)
})

test('takes a last month that is not paid out yet from neither side', () => {
  const paid = new Map(paidOf(19)).set(last, 8000)
  const found = basisOfMoves({ moves: steady(19), paid }, last, costs, counting)
  expect(found?.basis.benefitEur.state[4]).toBe(500)
  expect(found?.benefitsMatchedPercent).toBeCloseTo(100, 9)
})

test('counts moves of the window only, and a month as paid from the share on that it is told', () => {
  const paid = new Map(paidOf(19)).set(last, 8000)
  const told = { windowMonths: 6, wholeMonthPercent: 5 }
  const found = basisOfMoves({ moves: steady(19), paid }, last, costs, told)
  expect(found?.monthsOfMoves).toBe(6)
  expect(found?.basis.moves.cells[4 * (LEFT + 1) + STATES.indexOf('W')]).toBe(60)
  expect(found?.benefitsMatchedPercent).toBeGreaterThan(100)
})

test('knows nothing later than its month', () => {
  const early = monthsAfter(first, 6)
  const found = basisOfMoves({ moves: steady(19), paid: paidOf(19) }, early, costs, counting)
  expect(found?.monthsOfMoves).toBe(6)
  expect(found).toEqual(
    basisOfMoves(
      { moves: steady(19).filter(({ month }) => month <= early), paid: paidOf(19) },
      early,
      costs,
      counting,
    ),
  )
})

test('is null without moves, without payments, and where their shares are unknown', () => {
  expect(basisOfMoves({ moves: steady(1), paid: paidOf(1) }, first, costs, counting)).toBeNull()
  expect(basisOfMoves({ moves: steady(19), paid: new Map() }, last, costs, counting)).toBeNull()
  const unsplit = steady(19).map((move) => ({ ...move, unsplit: 1 }))
  expect(basisOfMoves({ moves: unsplit, paid: paidOf(19) }, last, costs, counting)).toBeNull()
})

test('is not off where the months went on as before, and says nothing of too few', () => {
  const past = (months: number) => ({
    area: { code: '32', name: 'Raahe' },
    moves: { moves: steady(months), paid: paidOf(months) },
    month: monthsAfter(first, months - 1),
    costs,
    counting,
    monthsOfCosts: 12,
    isDemo: true,
  })
  const found = hindcastOfPast(past(19))
  expect(found?.months).toBe(9)
  expect(found?.errors[4]?.mape_percent).toBeCloseTo(0, 9)
  expect(hindcastOfPast(past(30))?.months).toBe(12)
  expect(hindcastOfPast(past(11))).toBeNull()
  expect(stockOf(steady(3), first)[STATES.indexOf('W')]).toBe(10)
})
