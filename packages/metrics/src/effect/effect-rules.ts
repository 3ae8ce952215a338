/** What is asked of an effect before it is told, and believed beforehand. */
export interface EffectRules {
  /** Level of the intervals, 0–1. */
  readonly level: number
  readonly draws: number
  readonly leastTreated: number
  readonly leastEssControl: number
  readonly mostAbsSmd: number
  /** Points: a difference this small is none, of an effect and of the placebo. */
  readonly sameWithin: number
  /** Points: the mean of effects comes from a normal distribution with this mean and standard deviation. */
  readonly priorMean: number
  readonly priorSd: number
  /** Points: how far the effects of classes may lie from their mean, the scale of a half-normal. */
  readonly betweenScale: number
  /** How sure of its sign an effect must be for a verdict, 0–1. */
  readonly sureEnough: number
  readonly power: number
  readonly significance: number
}

/** Names in reference.metric_parameter of what the rules are read from. */
export const effectAssumptions = [
  'interval_level',
  'bootstrap_draws',
  'least_persons',
  'effect_least_ess',
  'effect_most_smd',
  'effect_same_within',
  'effect_prior_mean',
  'effect_prior_sd',
  'effect_between_sd',
  'effect_sureness',
  'effect_power',
  'effect_significance',
] as const

/** The rules that parameters say. */
export function effectRulesOf(
  values: Readonly<Record<(typeof effectAssumptions)[number], number>>,
): EffectRules {
  return {
    level: values.interval_level / 100,
    draws: values.bootstrap_draws,
    leastTreated: values.least_persons,
    leastEssControl: values.effect_least_ess,
    mostAbsSmd: values.effect_most_smd,
    sameWithin: values.effect_same_within,
    priorMean: values.effect_prior_mean,
    priorSd: values.effect_prior_sd,
    betweenScale: values.effect_between_sd,
    sureEnough: values.effect_sureness / 100,
    power: values.effect_power / 100,
    significance: values.effect_significance / 100,
  }
}
