import { normalQuantile } from '@elinvoima/statistics'

export interface PowerPlan {
  /** Share with the outcome, 0–1. */
  readonly baseRate: number
  /** Probability of finding an effect that is there, 0–1. */
  readonly power: number
  /** Two-sided, 0–1. */
  readonly significance: number
}

/**
 * Smallest effect, in points, that a comparison of two shares finds with the given power:
 * (z₁₋α/₂ + z_power) √(p(1 − p)(1/n₁ + 1/n₀)).
 */
export function detectableEffect(treated: number, controls: number, plan: PowerPlan): number {
  return 100 * spread(plan) * Math.sqrt(1 / treated + 1 / controls)
}

/**
 * Starters needed to find an effect of so many points, with `ratio` controls a starter; the formula of
 * detectableEffect solved for n₁. Throws RangeError on an effect of 0.
 */
export function startersNeeded(points: number, ratio: number, plan: PowerPlan): number {
  if (points === 0) throw new RangeError('startersNeeded: expected an effect other than 0')
  return Math.ceil((spread(plan) / (points / 100)) ** 2 * (1 + 1 / ratio))
}

function spread({ baseRate, power, significance }: PowerPlan): number {
  return (normalQuantile(1 - significance / 2) + normalQuantile(power)) * Math.sqrt(baseRate * (1 - baseRate))
}
