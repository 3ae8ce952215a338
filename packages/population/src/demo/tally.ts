import { effectTally } from '../model/effect.ts'
import type { Resident } from '../model/municipality.ts'
import type { Counts } from './dirt/planter.ts'

/** Stock of one municipality on the last weekday of the last month. */
export interface Stock {
  readonly municipality: string
  readonly name: string
  readonly target: number | null
  readonly made: number
  readonly longTerm: number
  readonly jobSeekers: number
}

/** What is counted while the exports are made. */
export interface Tally {
  persons: number
  readonly effects: ReturnType<typeof effectTally>
  readonly expectedRejects: Counts
  readonly planted: Counts
  readonly stocks: Stock[]
}

export function emptyTally(): Tally {
  return {
    persons: 0,
    effects: effectTally(),
    expectedRejects: {},
    planted: {},
    stocks: [],
  }
}

/** Counts the stock of one municipality as its people pass. */
export function stockCount(countDay: number) {
  const stock = { made: 0, longTerm: 0, jobSeekers: 0 }
  return {
    add({ spells, unemployedAtEnd }: Resident) {
      const last = spells.at(-1)
      if (last && last.code !== null) stock.jobSeekers++
      if (!last || !unemployedAtEnd) return
      stock.made++
      if (last.startDay <= countDay - 365) stock.longTerm++
    },
    stock,
  }
}
