/// <reference path="./jstat.d.ts" />
import jStat from 'jstat'

/** P(Z ≤ value) of the standard normal distribution (R's pnorm). */
export function normalCdf(value: number): number {
  return jStat.normal.cdf(value, 0, 1)
}

/**
 * The value under which a share `probability` of the standard normal distribution lies (R's qnorm).
 * 0 gives -Infinity and 1 Infinity. Throws RangeError outside 0–1.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`normalQuantile: expected a probability 0–1, got ${probability}`)
  if (probability === 0) return Number.NEGATIVE_INFINITY
  if (probability === 1) return Number.POSITIVE_INFINITY
  return jStat.normal.inv(probability, 0, 1)
}

/**
 * Half-width in standard errors of a two-sided normal interval: z with P(|Z| ≤ z) = level; 1.96 for 0.95.
 * Throws RangeError unless 0 < level < 1.
 */
export function normalHalfWidth(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`confidence level: expected 0–1, got ${level}`)
  return normalQuantile((1 + level) / 2)
}
