import type { MetricValues } from '../definition/compute.ts'
import type { EffectRules } from './effect-rules.ts'
import type { Effect, EffectEstimates } from './estimate-effects.ts'
import type { Outcome } from './outcomes.ts'
import { placebo } from './outcomes.ts'
import { reasonNotTold, reasonsNotTold } from './publishing-gate.ts'
import { verdictOn, verdictWords } from './verdict.ts'

/** The rows of an estimate, one an outcome: the effect with what tells how far to trust it, or why it is not told. */
export function effectRows(
  key: MetricValues,
  outcomes: readonly Outcome[],
  found: EffectEstimates | null,
  rules: EffectRules,
): MetricValues[] {
  const before = found?.effects[placebo.name]
  const reason = found && before ? reasonNotTold(found.diagnostics, before, rules) : 'few_starters'
  return outcomes.map(({ name, unit }): MetricValues => {
    const own = { ...key, outcome: name, outcome_unit: unit }
    const effect = found?.effects[name]
    if (reason !== null || !found || !effect) {
      const why = reason ?? 'few_starters'
      const isFew = why === 'few_starters'
      return {
        ...own,
        suppressed_reason: why,
        note: reasonsNotTold[why],
        persons: isFew ? null : (found?.diagnostics.treated ?? null),
        max_abs_smd: isFew ? null : (found?.diagnostics.maxAbsSmd ?? null),
      }
    }
    const { diagnostics } = found
    return {
      ...own,
      numerator: effect.treatedMean,
      denominator: effect.controlMean,
      value: effect.difference,
      lower: effect.interval.lower,
      upper: effect.interval.upper,
      persons: diagnostics.treated,
      effective_controls: diagnostics.essControl,
      max_abs_smd: diagnostics.maxAbsSmd,
      placebo: before?.difference ?? null,
      ...(name === 'employment' ? believedOf(effect, found, rules) : {}),
    }
  })
}

function believedOf(effect: Effect, { diagnostics }: EffectEstimates, rules: EffectRules): MetricValues {
  const { verdict, believed, startersNeeded } = verdictOn(
    {
      points: effect.difference,
      variance: effect.variance,
      controlPercent: effect.controlMean,
      treated: diagnostics.treated,
      essControl: diagnostics.essControl,
    },
    rules,
  )
  return {
    shrunk_value: believed.mean,
    probability_positive: believed.positive,
    verdict: verdictWords[verdict],
    starters_needed: startersNeeded,
    note:
      startersNeeded === null
        ? null
        : `${verdictWords[verdict]}: aloittaneita tarvitaan noin ${startersNeeded}`,
  }
}
