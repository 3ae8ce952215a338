import { normalHalfWidth } from '../distribution/normal.ts'
import type { Interval } from './interval.ts'

/**
 * Wilson's score interval of a share of successes, 0–1, without continuity correction (R's prop.test with
 * correct = FALSE). Good from n = 1 on and for shares of 0 and 1. NaN of no trials.
 * Throws RangeError unless 0 ≤ successes ≤ trials. Source: Wilson (1927), JASA 22.
 */
export function wilsonInterval(successes: number, trials: number, level: number): Interval {
  if (!(successes >= 0 && successes <= trials))
    throw new RangeError(`wilsonInterval: expected 0–${trials} successes, got ${successes}`)
  const square = normalHalfWidth(level) ** 2
  const share = successes / trials
  const centre = (successes + square / 2) / (trials + square)
  const half = Math.sqrt(square * (share * (1 - share) * trials + square / 4)) / (trials + square)
  return {
    lower: successes === 0 && trials > 0 ? 0 : centre - half,
    upper: successes === trials && trials > 0 ? 1 : centre + half,
  }
}
