import { monthsAfter, type PlaceMove, type PlaceMoves } from '@elinvoima/metrics'
import { type Basis, LEFT, STATES } from '@elinvoima/scenario'

const width = STATES.length
const states = LEFT + 1
const arrives = 0

export interface Costs {
  readonly serviceEurAYear: number
  readonly otherEurAYear: number
}

/** How moves and payments are counted, as in the indicators. */
export interface Counting {
  /** months from which moves between states are counted */
  readonly windowMonths: number
  /** a latest month paid with less than this percentage of the month before is still being paid */
  readonly wholeMonthPercent: number
}

/** What a basis rests on, to be told beside what is made of it. */
export interface Grounds {
  readonly basis: Basis
  /** months whose moves are counted */
  readonly monthsOfMoves: number
  /** benefits of the year that are of someone whose state is known, percent */
  readonly benefitsMatchedPercent: number
}

/** Persons by state at the end of a month. */
export function stockOf(moves: readonly PlaceMove[], month: string): Float64Array {
  const stock = new Float64Array(width)
  for (const move of moves)
    if (move.month === month && move.from !== arrives)
      stock[move.from - 1] = (stock[move.from - 1] ?? 0) + move.persons
  return stock
}

/**
 * The basis of an area at the end of a month, from nothing later: moves of the window, newcomers, benefits and the
 * share of long-term unemployed of the latest twelve. Null where there is no month of moves or of whole
 * payments, or where who finances the payments is unknown.
 */
export function basisOfMoves(
  { moves, paid }: PlaceMoves,
  month: string,
  costs: Costs,
  { windowMonths, wholeMonthPercent }: Counting,
): Grounds | null {
  const before = moves.filter((move) => move.month < month && move.month >= monthsAfter(month, -windowMonths))
  const months = [...new Set(before.map((move) => move.month))].toSorted()
  const year = months.slice(-12)
  const whole = year.filter((one) => {
    const [own = 0, last = 0] = [paid.get(monthsAfter(one, 1)), paid.get(one)]
    return own > 0 && own >= (wholeMonthPercent / 100) * last
  })
  const cells = new Float64Array(states * states)
  const sums = {
    inflow: new Float64Array(width),
    persons: new Float64Array(width),
    longTerm: new Float64Array(width),
    paidPersons: new Float64Array(width),
    state: new Float64Array(width),
    fund: new Float64Array(width),
    municipal: new Float64Array(width),
  }
  const add = (to: Float64Array, at: number, amount: number) => {
    to[at] = (to[at] ?? 0) + amount
  }
  let unsplit = 0
  for (const move of before) {
    if (move.to === null) continue
    const [from, to] = [move.from - 1, move.to - 1]
    const isOfYear = move.month >= (year[0] ?? '')
    if (move.from === arrives) {
      if (isOfYear) add(sums.inflow, to, move.persons)
      continue
    }
    add(cells, from * states + to, move.persons)
    if (!isOfYear) continue
    add(sums.persons, from, move.persons)
    add(sums.longTerm, from, move.longTerm)
    if (!whole.includes(move.month)) continue
    unsplit += move.unsplit
    add(sums.paidPersons, from, move.persons)
    add(sums.state, from, move.stateEur)
    add(sums.fund, from, move.fundEur)
    add(sums.municipal, from, move.municipalEur)
  }
  if (whole.length === 0 || unsplit > 0) return null
  const per = (amounts: Float64Array, persons: Float64Array) =>
    amounts.map((amount, at) => ((persons[at] ?? 0) > 0 ? amount / (persons[at] ?? 1) : 0))
  const served = (sums.persons[STATES.indexOf('S')] ?? 0) + (sums.persons[STATES.indexOf('A')] ?? 0)
  const matched = [sums.state, sums.fund, sums.municipal].reduce((sum, eur) => sum + total(eur), 0)
  const allPaid = whole.reduce((sum, one) => sum + (paid.get(monthsAfter(one, 1)) ?? 0), 0)
  return {
    monthsOfMoves: months.length,
    benefitsMatchedPercent: (100 * matched) / allPaid,
    basis: {
      month,
      stock: stockOf(moves, month),
      moves: { states, cells },
      inflow: sums.inflow.map((persons) => persons / year.length),
      benefitEur: {
        state: per(sums.state, sums.paidPersons),
        municipality: per(sums.municipal, sums.paidPersons),
        unemployment_fund: per(sums.fund, sums.paidPersons),
      },
      longTermShare: per(sums.longTerm, sums.persons),
      serviceEur: served > 0 ? (costs.serviceEurAYear * year.length) / 12 / served : 0,
      fixedEur: costs.otherEurAYear / 12,
    },
  }
}

const total = (amounts: Float64Array) => amounts.reduce((sum, amount) => sum + amount, 0)
