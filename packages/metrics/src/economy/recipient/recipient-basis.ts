import type { Square } from '@elinvoima/statistics'
import { monthsAfter } from '../../compute/months.ts'
import { buckets, type RecipientMove, without } from './recipient-move.ts'

/** EUR of the State, the fund and the municipality for a recipient in a month. */
export interface EurosByFinancier {
  readonly state: number
  readonly unemployment_fund: number
  readonly municipality: number
}

/** What is known of the recipients of a place in a month, and of how they have moved until it. */
export interface RecipientBasis {
  /** recipients in each bucket */
  readonly stock: Float64Array
  /** moves from state to state in the window, the buckets and then without benefit */
  readonly moves: Square
  /** persons who began to receive in each bucket in the latest year */
  readonly inflow: Float64Array
  /** months of that year that are known */
  readonly inflowMonths: number
  /** recipient-months of each bucket in the latest year, and their euros; null where any is unknown */
  readonly recipientMonths: Float64Array
  readonly euros: readonly (EurosByFinancier | null)[]
}

const sumOf = (moves: readonly RecipientMove[], of: (move: RecipientMove) => number | null): number | null =>
  moves.reduce<number | null>((sum, move) => {
    const own = of(move)
    return sum === null || own === null ? null : sum + own
  }, 0)

/** What the moves of a place tell at the end of a month, from so many months before it. */
export function basisAt(all: readonly RecipientMove[], month: string, window: number): RecipientBasis {
  const states = buckets.length + 1
  const cells = new Float64Array(states * states)
  const stock = new Float64Array(buckets.length)
  const inflow = new Float64Array(buckets.length)
  const recipientMonths = new Float64Array(buckets.length)
  const [windowFrom, yearFrom] = [monthsAfter(month, -window), monthsAfter(month, -12)]
  const year = all.filter((move) => move.from !== without && move.month > yearFrom && move.month <= month)
  for (const move of all) {
    if (move.from !== without && move.month === month)
      stock[move.from] = (stock[move.from] ?? 0) + move.persons
    if (move.to === null || move.month >= month) continue
    if (move.from !== without && move.month >= windowFrom) {
      const cell = move.from * states + move.to
      cells[cell] = (cells[cell] ?? 0) + move.persons
    }
    if (move.from === without && move.month >= yearFrom)
      inflow[move.to] = (inflow[move.to] ?? 0) + move.persons
  }
  for (const move of year) recipientMonths[move.from] = (recipientMonths[move.from] ?? 0) + move.persons
  const [first = month] = all.map((move) => move.month).toSorted()
  const known = [...Array(12).keys()].filter((by) => monthsAfter(month, -1 - by) >= first).length
  return {
    stock,
    moves: { states, cells },
    inflow,
    inflowMonths: known,
    recipientMonths,
    euros: buckets.map((_, place) => {
      const own = year.filter(({ from }) => from === place)
      const [state, fund, municipality] = [
        sumOf(own, (move) => move.state),
        sumOf(own, (move) => move.fund),
        sumOf(own, (move) => move.municipal),
      ]
      if (state === null || fund === null || municipality === null) return null
      return { state, unemployment_fund: fund, municipality }
    }),
  }
}
