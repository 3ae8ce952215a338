import type { NormalPosterior } from '@elinvoima/statistics'
import type { MetricValues } from '../definition/compute.ts'
import type { EffectRules } from './effect-rules.ts'
import type { EffectEstimates } from './estimate-effects.ts'
import type { Outcome } from './outcomes.ts'
import { placebo } from './outcomes.ts'
import { reasonNotTold, reasonsNotTold } from './publishing-gate.ts'
import { beliefsOn, type Evidence, evidenceOf, type Judged, verdictOn, verdictWords } from './verdict.ts'

/** An estimate with the columns that say what it is of, and whether it is of one of a family or of all together. */
export interface Estimated {
  readonly key: MetricValues
  readonly found: EffectEstimates | null
  readonly isOfFamily: boolean
}

/** The rows of estimates, one an outcome each: the effect with what tells how far to trust it, or why it is not told. */
export function effectRows(
  estimates: readonly Estimated[],
  outcomes: readonly Outcome[],
  rules: EffectRules,
): MetricValues[] {
  const judged = judgedOf(estimates, rules)
  const beliefs = beliefsOn(judged, rules)
  return estimates.flatMap((one) => {
    const place = judged.findIndex(({ of }) => of === one)
    const [evidence, believed] = [judged[place]?.evidence, beliefs[place]]
    const verdict = evidence && believed ? verdictRow(evidence, believed, rules) : {}
    return rowsOf(one, outcomes, verdict, rules)
  })
}

const reasonOf = (found: EffectEstimates | null, rules: EffectRules) => {
  const before = found?.effects[placebo.name]
  return found && before ? reasonNotTold(found.diagnostics, before, rules) : 'few_starters'
}

/** The effects on employment that may be told. */
function judgedOf(estimates: readonly Estimated[], rules: EffectRules): (Judged & { of: Estimated })[] {
  return estimates.flatMap((of) => {
    const employment = of.found?.effects['employment']
    if (!of.found || !employment || reasonOf(of.found, rules) !== null) return []
    const evidence = evidenceOf(employment, of.found.diagnostics)
    return evidence ? [{ of, evidence, isOfFamily: of.isOfFamily }] : []
  })
}

function rowsOf(
  { key, found }: Estimated,
  outcomes: readonly Outcome[],
  verdict: MetricValues,
  rules: EffectRules,
): MetricValues[] {
  const before = found?.effects[placebo.name]
  const reason = reasonOf(found, rules)
  return outcomes.map(({ name, unit }): MetricValues => {
    const own = { ...key, outcome: name, outcome_unit: unit }
    const effect = found?.effects[name]
    if (reason !== null || !found || !effect) {
      const why = reason ?? 'few_starters'
      const isFew = why === 'few_starters'
      return {
        ...own,
        suppressed_reason: why,
        note: reasonsNotTold[why].fi,
        note_en: reasonsNotTold[why].en,
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
      ...(name === 'employment' ? verdict : {}),
    }
  })
}

function verdictRow(evidence: Evidence, believed: NormalPosterior, rules: EffectRules): MetricValues {
  const { verdict, startersNeeded } = verdictOn(evidence, believed, rules)
  const words = verdictWords[verdict]
  return {
    shrunk_value: believed.mean,
    probability_positive: believed.positive,
    verdict: words.fi,
    verdict_en: words.en,
    starters_needed: startersNeeded,
    ...(startersNeeded !== null && {
      note: `${words.fi}: aloittaneita tarvitaan noin ${startersNeeded}`,
      note_en: `${words.en}: about ${startersNeeded} starters are needed`,
    }),
  }
}
