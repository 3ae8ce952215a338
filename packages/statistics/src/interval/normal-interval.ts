import { normalHalfWidth } from '../distribution/normal.ts'
import type { Interval } from './interval.ts'

/** estimate ± z · standard error. Throws RangeError unless 0 < level < 1. */
export function normalInterval(estimate: number, standardError: number, level: number): Interval {
  const half = normalHalfWidth(level) * standardError
  return { lower: estimate - half, upper: estimate + half }
}
