import type { Interval } from './interval.ts'
import { wilsonInterval } from './wilson.ts'

/** Successes among trials. */
export interface Proportion {
  successes: number
  trials: number
}

/**
 * Interval of the difference of two independent shares, one − other, −1 … 1, from their Wilson intervals
 * (Newcombe 1998, Statistics in Medicine 17, method 10). NaN where either has no trials.
 * Throws RangeError unless 0 ≤ successes ≤ trials.
 */
export function newcombeInterval(one: Proportion, other: Proportion, level: number): Interval {
  const first = one.successes / one.trials
  const second = other.successes / other.trials
  const ofFirst = wilsonInterval(one.successes, one.trials, level)
  const ofSecond = wilsonInterval(other.successes, other.trials, level)
  const difference = first - second
  return {
    lower: difference - Math.hypot(first - ofFirst.lower, ofSecond.upper - second),
    upper: difference + Math.hypot(ofFirst.upper - first, second - ofSecond.lower),
  }
}
