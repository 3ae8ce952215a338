import type { FeedName, Row } from '../feed/feeds.ts'
import { FAULTS } from './faults.ts'

/** One broken row follows so many good ones. */
const GOOD_ROWS_BETWEEN = 260

/** Counts by feed, then by rule or kind. */
export type Counts = Record<string, Record<string, number>>

/** Adds one to a count. */
export function countUp(counts: Counts, feed: string, name: string): void {
  const ofFeed = counts[feed] ?? {}
  ofFeed[name] = (ofFeed[name] ?? 0) + 1
  counts[feed] = ofFeed
}

/** Plants broken copies among the good rows of a feed, kind after kind, and counts them. */
export function planter(feed: FeedName, expectedRejects: Counts, planted: Counts): (row: Row) => Row | null {
  let rows = GOOD_ROWS_BETWEEN / 2
  let turn = 0
  return (row) => {
    if (++rows < GOOD_ROWS_BETWEEN) return null
    const fault = FAULTS[feed][turn % FAULTS[feed].length]
    const broken = fault?.broken(row) ?? null
    if (!fault || !broken) return null
    rows = 0
    turn++
    countUp(expectedRejects, feed, fault.rule)
    countUp(planted, feed, fault.kind)
    return broken
  }
}
