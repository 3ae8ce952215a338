import type { Diagnostics } from './diagnostics.ts'
import type { EffectRules } from './effect-rules.ts'
import type { Effect } from './estimate-effects.ts'

/** Why an effect is not told, as it is shown. */
export const reasonsNotTold = {
  few_starters: {
    fi: 'ei luotettava: aloittaneita on liian vähän',
    en: 'not reliable: too few starters',
  },
  few_controls: {
    fi: 'ei luotettava: verrokkeja on liian vähän',
    en: 'not reliable: too few to compare with',
  },
  not_balanced: {
    fi: 'ei luotettava: verrokit eivät vastaa aloittaneita',
    en: 'not reliable: those compared with do not match the starters',
  },
  placebo: {
    fi: 'ei luotettava: ryhmät erosivat jo vuotta ennen aloitusta',
    en: 'not reliable: the groups differed already a year before the start',
  },
} as const

export type ReasonNotTold = keyof typeof reasonsNotTold

/**
 * The first reason why an effect must not be told, or null where it may: too few starters, too few effective
 * controls, covariates out of balance, or a placebo, the effect on work a year before the start, that is
 * neither near 0 nor has 0 in its interval.
 */
export function reasonNotTold(
  { treated, essControl, maxAbsSmd, converged }: Diagnostics,
  placebo: Effect,
  rules: EffectRules,
): ReasonNotTold | null {
  if (treated < rules.leastTreated) return 'few_starters'
  if (!(essControl >= rules.leastEssControl)) return 'few_controls'
  if (!converged || maxAbsSmd > rules.mostAbsSmd) return 'not_balanced'
  const { lower, upper } = placebo.interval
  const isNear = Math.abs(placebo.difference) <= rules.sameWithin
  return isNear || (lower <= 0 && upper >= 0) ? null : 'placebo'
}
