import { defineMetric } from '../definition/metric.ts'
import { calendarMonth } from '../geography/parts.ts'
import { payments } from './parts.ts'

export const turnoverPerUnemployed = defineMetric({
  file: import.meta.url,
  name: 'turnover_per_unemployed',
  title: { fi: 'Liikevaihto työtöntä kohti', en: 'Turnover per unemployed person' },
  unit: 'EUR',
  grain: 'an employment area, a period (a calendar year or the latest twelve months) and a benefit scope',
  dimensions: [
    { name: 'scope', type: 'varchar', description: 'all_benefits, kela_paid or municipal_share' },
    { name: 'period_kind', type: 'varchar', description: 'calendar_year or rolling_12_months' },
    { name: 'period', type: 'varchar', description: 'as in turnover' },
  ],
  measures: [
    { name: 'months', type: 'integer', description: 'months in the period' },
    {
      name: 'latest_rules_eur',
      type: 'decimal(18, 2)',
      description:
        'turnover had the basic amount and the ladder of now been in force; empty where a month has no basic amount',
    },
    {
      name: 'latest_rules_per_unemployed_eur',
      type: 'decimal(18, 2)',
      description: 'the same per unemployed person and year',
    },
  ],
  numerator: 'turnover of the period',
  denominator: 'mean number of unemployed job seekers on the count days of the period',
  formula: '12 / months × T / U; EUR a year',
  how: {
    fi: 'Kauden liikevaihto vuodeksi muutettuna / työttömiä keskimäärin kauden laskentapäivinä.',
    en: 'Turnover of the period made a year’s / mean number of unemployed on its count days.',
  },
  means: {
    fi: 'Kuinka paljon työllisyysalueen kuluja ja etuuksia on työtöntä kohti vuodessa, ja mitä liikevaihto olisi ollut nykyisellä perusosalla ja nykyisillä kuntaosuuden portailla. Näin luku ei muutu vain siksi, että työttömiä on eri määrä tai laki on muuttunut.',
    en: 'Costs of the employment area and benefits per unemployed person and year, and what turnover would have been with the basic amount and the ladder of the municipal share of now. So the figure does not move only because there are more unemployed or because the law has changed.',
  },
  not: {
    fi: 'Ei puhdista suhdannetta kokonaan: työttömyyden kesto ja rakenne muuttuvat sen mukana. Nykyiset säännöt koskevat perusosaa ja portaita, eivät tulosidonnaisuutta, omavastuuta tai kestoa. Julkaistaan tuhansina euroina ja työtöntä kohti kymmeninä.',
    en: 'Does not take the cycle out altogether: how long and who are unemployed changes with it. The rules of now are the basic amount and the ladder, not means tests, waiting periods or durations. Published in thousands of euros, and tens per unemployed person.',
  },
  sources: ['service_costs', 'benefits', 'jobseeker_register'],
  revisions: 'every period is recomputed with any month of it',
  basis: ['register'],
  verified: false,
  dependsOn: ['turnover', 'unemployed'],
  reach: 'all',
  parts: [calendarMonth],
  tallies: [payments],
})
