import type { MonthReach, Reach } from '../definition/reach.ts'
import { firstDay, type MonthRange, monthsAfter } from './months.ts'

const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)

/**
 * The months to compute again when the facts of those given have changed, as ranges with a gap between each two,
 * in order. Months past those present are reached as well: what an indicator tells of them must go.
 */
export function monthsReached(reach: Reach, changed: readonly string[], present: MonthRange): MonthRange[] {
  if (changed.length === 0) return []
  if (reach === 'all') return [present]
  const ranges: MonthRange[] = []
  for (const month of [...new Set(changed.map(firstDay))].toSorted()) {
    const from = monthsAfter(month, -reach.before)
    const to = reach.after === 'onward' ? later(month, present.to) : monthsAfter(month, reach.after)
    const last = ranges.at(-1)
    if (last && from <= monthsAfter(last.to, 1)) last.to = later(last.to, to)
    else ranges.push({ from, to })
  }
  return ranges
}

/** The part of a range that lies within another; null where none does. */
export function within(range: MonthRange, bounds: MonthRange): MonthRange | null {
  const from = later(range.from, bounds.from)
  const to = earlier(range.to, bounds.to)
  return from <= to ? { from, to } : null
}

/** The months whose facts the rows of a range rest on, where a month of facts reaches so far. */
export const factsOf = ({ before, after }: MonthReach, { from, to }: MonthRange): MonthRange => ({
  from: monthsAfter(from, -after),
  to: monthsAfter(to, before),
})

/** A range in pieces of at most so many months, in order. */
export function pieces({ from, to }: MonthRange, months: number): MonthRange[] {
  const found: MonthRange[] = []
  for (let start = from; start <= to; start = monthsAfter(start, months)) {
    found.push({ from: start, to: earlier(monthsAfter(start, months - 1), to) })
  }
  return found
}
