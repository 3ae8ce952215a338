import { defineMetric } from '../definition/metric.ts'
import { cohortRows } from './cohort-rows.ts'
import { cohortInterval, horizonMonths, noCohortInterval } from './columns.ts'
import { followedSpell } from './parts.ts'

export const unemploymentReentry = defineMetric({
  file: import.meta.url,
  name: 'unemployment_reentry',
  title: { fi: 'Paluu työttömyyteen', en: 'Re-entry to unemployment' },
  unit: 'percent',
  grain: 'an employment area, twelve months in which unemployment ended and a horizon',
  dimensions: [horizonMonths],
  numerator: 'of them, unemployed again within the horizon',
  denominator:
    'spells of unemployment that ended in a known way in the twelve months that end with the month',
  formula: '100 × (1 − Kaplan–Meier share not unemployed again at the horizon)',
  interval: cohortInterval,
  noInterval: noCohortInterval,
  how: {
    fi: 'Vuoden aikana tunnetulla tavalla päättyneistä työttömyysjaksoista se osuus, jonka jälkeen henkilö on määräajassa uudelleen työtön (Kaplan–Meier).',
    en: 'Of the spells of unemployment that ended in a known way in a year, the share after which the person is unemployed again within the time (Kaplan–Meier).',
  },
  means: {
    fi: 'Kuinka suuri osuus työttömyydestä poistuneista on taas työttömänä 6 ja 12 kuukauden kuluessa.',
    en: 'How large a share of those who left unemployment are unemployed again within 6 and 12 months.',
  },
  not: {
    fi: 'Ei kerro, mihin poistuttiin: palvelusta työttömäksi palaavat ovat mukana. Tuntemattomasta syystä päättyneet eivät ole mukana.',
    en: 'Does not tell where they had gone: those who come back from a service are in it. Those whose unemployment ended in an unknown way are not.',
  },
  sources: ['jobseeker_register'],
  revisions: 'every cohort is followed further each night until it is followed to the horizon',
  basis: ['register'],
  assumes: ['interval_level', 'least_persons', 'least_told', 'known_exit_months'],
  verified: false,
  reach: 'all',
  parts: [followedSpell],
  compute: (input) =>
    cohortRows(input, { ends: ['unemployed'], horizonsMonths: [6, 12], dimensions: () => ({}) }),
})
