import { monthsAfter, monthsOf } from '../compute/months.ts'

export interface Asked {
  /** First day of the month by whose end it is decided. */
  readonly decision: string
  /** First month of the present arrangement, after which series do not break. */
  readonly unbrokenFrom: string
  /** Last month that the statistics tell of. */
  readonly latest: string
  readonly leastBefore: number
  readonly leastAfter: number
}

export interface ComparisonWindow {
  /** Months from the first to the decision, and those after it; empty where the area is not told of them. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly missing: number
  /** How many of the missing are past: hidden, or never fetched. */
  readonly missingOfPast: number
  /** First day on which the months can all be over. */
  readonly possibleFrom: string
}

/** Months told one after another from `start` on in a direction, `start` included. */
export function monthsInRun(told: ReadonlySet<string>, start: string, step: 1 | -1, end: string): string[] {
  const months: string[] = []
  for (
    let month = start;
    told.has(month) && step * month.localeCompare(end) <= 0;
    month = monthsAfter(month, step)
  )
    months.push(month)
  return step === 1 ? months : months.toReversed()
}

/**
 * The months before and after a decision over which an area can be compared, and what they lack. They begin where
 * the series last broke, or as much earlier as the least number of months before the decision asks.
 */
export function comparisonWindow(told: ReadonlySet<string>, asked: Asked): ComparisonWindow {
  const { decision, leastBefore, leastAfter } = asked
  const needed = monthsOf({
    from: monthsAfter(decision, 1 - leastBefore),
    to: monthsAfter(decision, leastAfter),
  })
  const lacking = needed.filter((month) => !told.has(month))
  const [first = decision] = [asked.unbrokenFrom, monthsAfter(decision, 1 - leastBefore)].toSorted()
  return {
    before: monthsInRun(told, decision, -1, first),
    after: monthsInRun(told, monthsAfter(decision, 1), 1, asked.latest),
    missing: lacking.length,
    missingOfPast: lacking.filter((month) => month <= asked.latest).length,
    possibleFrom: monthsAfter(decision, leastAfter + 1),
  }
}
