import type { Interval } from '@elinvoima/statistics'

/** The verdicts on the claim that services do not go together with effect, as they are shown. */
export const claimVerdicts = {
  supports: { fi: 'tukee väitettä', en: 'supports the claim' },
  refutes: { fi: 'kumoaa väitteen', en: 'refutes the claim' },
  undecided: { fi: 'ei ratkaistavissa', en: 'cannot be decided' },
} as const

/**
 * The verdict by rule on "the amount of services does not correlate positively with the employment effect": supported
 * where the upper bound of ρ is under `least`, the smallest ρ that counts as positive; refuted where the lower is over
 * it; else undecided.
 */
export function claimVerdict({ lower, upper }: Interval, least: number): keyof typeof claimVerdicts {
  if (upper < least) return 'supports'
  return lower > least ? 'refutes' : 'undecided'
}

/** The verdict in words, or why there is none. */
export function claimWords(verdict: keyof typeof claimVerdicts | null, areas: number, least: number) {
  if (verdict !== null) return claimVerdicts[verdict]
  const { fi, en } = claimVerdicts.undecided
  if (areas >= least)
    return { fi: `${fi}: alueet eivät eroa toisistaan`, en: `${en}: the areas do not differ` }
  return {
    fi: `${fi}: rekistereitä on ${areas} alueelta, ja yhteyden arvioimiseen tarvitaan vähintään ${least}`,
    en: `${en}: there are registers of ${areas} areas, and at least ${least} are needed to estimate the relation`,
  }
}

/** What is to be printed beside any verdict. */
export const claimCaveats = {
  fi: 'Alueiden yhteys ei ole henkilöön kohdistuva vaikutus (ekologinen virhepäätelmä). Vaikeampi asiakaskunta saa enemmän palveluja (käänteinen syy). Työttömät ovat molempien lukujen nimittäjässä, mikä yksin synnyttää yhteyttä: katso myös lukua työvoimaa kohti. Palveluun ehtii vain se, joka on yhä työtön (kuolematon aika). Suhdanne, kohdentuminen ja kyllästyminen vaikuttavat. Määrä ei ole laatu, eikä siirtymä ole vaikutus.',
  en: 'A relation of areas is no effect on a person (ecological fallacy). A harder caseload gets more services (reverse causality). The unemployed are in the denominator of both, which makes a relation by itself: see the figure per labour force too. Only those still unemployed come to a service (immortal time). The cycle, targeting and saturation matter. Quantity is not quality, and an exit is not an effect.',
} as const
