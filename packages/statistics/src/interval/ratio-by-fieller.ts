import { normalHalfWidth } from '../distribution/normal.ts'
import type { Interval } from './interval.ts'
import type { RatioParts } from './ratio-parts.ts'

/**
 * Fieller's interval of a ratio: every ratio r for which numerator − r·denominator is not significantly 0.
 * −Infinity … Infinity where the denominator itself is not significantly different from 0: then the ratio is
 * not bounded by the data. Source: Fieller (1954), JRSS B 16.
 */
export function ratioByFieller(parts: RatioParts, level: number): Interval {
  const square = normalHalfWidth(level) ** 2
  const curve = parts.denominator ** 2 - square * parts.denominatorVariance
  if (!(curve > 0)) return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
  const middle = parts.numerator * parts.denominator - square * parts.covariance
  const constant = parts.numerator ** 2 - square * parts.numeratorVariance
  const half = Math.sqrt(Math.max(0, middle * middle - curve * constant))
  return { lower: (middle - half) / curve, upper: (middle + half) / curve }
}
