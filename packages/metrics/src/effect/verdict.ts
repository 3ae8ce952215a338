import { type NormalPosterior, normalQuantile, shrinkEffects } from '@elinvoima/statistics'
import type { EffectRules } from './effect-rules.ts'
import { startersNeeded } from './power.ts'

/** The four verdicts, as they are shown. */
export const verdictWords = {
  beneficial: 'hyötyä todennäköisesti',
  harmful: 'haittaa todennäköisesti',
  no_difference: 'ei eroa (±2 pp)',
  unknown: 'ei vielä tiedetä',
} as const

export type VerdictName = keyof typeof verdictWords

export interface Verdict {
  readonly verdict: VerdictName
  /** The effect in points after shrinkage to what is believed beforehand, and how surely it is above 0. */
  readonly believed: NormalPosterior
  /** Starters that would find an effect of the believed size; null unless the verdict is unknown. */
  readonly startersNeeded: number | null
}

/** What a verdict rests on: the effect and its variance in points, the share it is added to, and the controls. */
export interface Evidence {
  readonly points: number
  readonly variance: number
  /** Percent of the controls with the outcome. */
  readonly controlPercent: number
  readonly treated: number
  readonly essControl: number
}

/**
 * The verdict on an effect on employment: of its sign when the shrunk effect is sure enough of it, of no
 * difference when its interval stays within ±`sameWithin`, else unknown with the starters still needed to find
 * an effect as large as believed, or as `sameWithin` where that is larger.
 */
export function verdictOn(
  { points, variance, controlPercent, treated, essControl }: Evidence,
  rules: EffectRules,
): Verdict {
  const prior = { mean: rules.priorMean, sd: rules.priorSd }
  const [believed] = shrinkEffects({ effects: [points], variances: [variance] }, prior)
  if (!believed) throw new RangeError('verdictOn: expected an effect')
  if (believed.positive >= rules.sureEnough) return { verdict: 'beneficial', believed, startersNeeded: null }
  if (believed.positive <= 1 - rules.sureEnough) return { verdict: 'harmful', believed, startersNeeded: null }
  const half = normalQuantile((1 + rules.level) / 2) * believed.sd
  if (Math.abs(believed.mean) + half <= rules.sameWithin)
    return { verdict: 'no_difference', believed, startersNeeded: null }
  const plan = { baseRate: controlPercent / 100, power: rules.power, significance: rules.significance }
  const size = Math.max(Math.abs(believed.mean), rules.sameWithin)
  return { verdict: 'unknown', believed, startersNeeded: startersNeeded(size, essControl / treated, plan) }
}
