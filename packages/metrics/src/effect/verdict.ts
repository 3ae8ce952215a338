import { type NormalPosterior, normalQuantile, poolEffects, shrinkEffects } from '@elinvoima/statistics'
import type { Diagnostics } from './diagnostics.ts'
import type { EffectRules } from './effect-rules.ts'
import type { Effect } from './estimate-effects.ts'
import { startersNeeded } from './power.ts'

/** The four verdicts, as they are shown. */
export const verdictWords = {
  beneficial: { fi: 'hyötyä todennäköisesti', en: 'probably helps' },
  harmful: { fi: 'haittaa todennäköisesti', en: 'probably harms' },
  no_difference: { fi: 'ei eroa (±2 pp)', en: 'no difference (±2 pp)' },
  unknown: { fi: 'ei vielä tiedetä', en: 'not yet known' },
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

/** An effect on employment as evidence; null where its draws do not tell how far it may be off. */
export function evidenceOf(effect: Effect, { treated, essControl }: Diagnostics): Evidence | null {
  const { difference: points, variance, controlMean: controlPercent } = effect
  return variance > 0 ? { points, variance, controlPercent, treated, essControl } : null
}

/** What is believed of an effect by itself. */
export function believedAlone({ points, variance }: Evidence, rules: EffectRules): NormalPosterior {
  const prior = { mean: rules.priorMean, sd: rules.priorSd }
  const [believed] = shrinkEffects({ effects: [points], variances: [variance] }, prior)
  if (!believed) throw new RangeError('believedAlone: expected an effect')
  return believed
}

/** An effect that is judged by itself, or with a family, such as the service classes of an area. */
export interface Judged {
  readonly evidence: Evidence
  readonly isOfFamily: boolean
}

/** What is believed of each: of a family together, for those that agree lend each other certainty, of others alone. */
export function beliefsOn(effects: readonly Judged[], rules: EffectRules): NormalPosterior[] {
  const family = effects.filter(({ isOfFamily }) => isOfFamily)
  const together = believedTogether(
    family.map(({ evidence }) => evidence),
    rules,
  )
  return effects.map((one) => together[family.indexOf(one)] ?? believedAlone(one.evidence, rules))
}

/** What is believed of the effects of a family. */
export function believedTogether(family: readonly Evidence[], rules: EffectRules): NormalPosterior[] {
  if (family.length === 0) return []
  const found = {
    effects: family.map(({ points }) => points),
    variances: family.map(({ variance }) => variance),
  }
  return poolEffects(found, { mean: rules.priorMean, sd: rules.priorSd, betweenScale: rules.betweenScale })
}

/**
 * The verdict on an effect on employment: of its sign when the shrunk effect is sure enough of it, of no
 * difference when its interval stays within ±`sameWithin`, else unknown with the starters still needed to find
 * an effect as large as believed, or as `sameWithin` where that is larger.
 */
export function verdictOn(
  { controlPercent, treated, essControl }: Evidence,
  believed: NormalPosterior,
  rules: EffectRules,
): Verdict {
  if (believed.positive >= rules.sureEnough) return { verdict: 'beneficial', believed, startersNeeded: null }
  if (believed.positive <= 1 - rules.sureEnough) return { verdict: 'harmful', believed, startersNeeded: null }
  const half = normalQuantile((1 + rules.level) / 2) * believed.sd
  if (Math.abs(believed.mean) + half <= rules.sameWithin)
    return { verdict: 'no_difference', believed, startersNeeded: null }
  const plan = { baseRate: controlPercent / 100, power: rules.power, significance: rules.significance }
  const size = Math.max(Math.abs(believed.mean), rules.sameWithin)
  return { verdict: 'unknown', believed, startersNeeded: startersNeeded(size, essControl / treated, plan) }
}
