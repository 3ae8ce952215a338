import { defineMetric } from '../definition/metric.ts'
import { cohortRows } from './cohort-rows.ts'
import { cohortInterval, horizonMonths, noCohortInterval } from './columns.ts'
import { followedSpell } from './parts.ts'

export const firstService = defineMetric({
  file: import.meta.url,
  name: 'first_service',
  title: { fi: 'Aika ensimmäiseen palveluun', en: 'Time to the first service' },
  unit: 'percent',
  grain:
    'an employment area, twelve months in which spells of unemployment began, a horizon and what came first',
  dimensions: [
    horizonMonths,
    {
      name: 'came_first',
      type: 'varchar',
      description: 'service, or ended: the unemployment ended without one',
    },
  ],
  numerator: 'spells seen to come to it within the horizon',
  denominator:
    'spells of unemployment (codes 02 and 03) that began in the twelve months that end with the month',
  formula:
    '100 × Aalen–Johansen cumulative incidence at the horizon of a first service, an end without one being the competing end',
  interval: cohortInterval,
  noInterval: noCohortInterval,
  how: {
    fi: 'Vuoden aikana alkaneista työttömyysjaksoista se osuus, jossa palvelu on alkanut määräajassa ennen kuin työttömyys päättyi (Aalen–Johansen).',
    en: 'Of the spells of unemployment begun in a year, the share in which a service began within the time, before unemployment ended (Aalen–Johansen).',
  },
  means: {
    fi: 'Kuinka suuri osuus alkaneista työttömyysjaksoista on johtanut ensimmäiseen palveluun 1, 3, 6 ja 12 kuukaudessa.',
    en: 'How large a share of the spells of unemployment that began has come to a first service in 1, 3, 6 and 12 months.',
  },
  not: {
    fi: 'Ei jonotusaika: moni ei hae eikä tarvitse palvelua. Ennen työttömyyttä alkanutta palvelua ei lasketa.',
    en: 'Not a waiting time: many neither seek nor need a service. A service that began before the unemployment does not count.',
  },
  sources: ['jobseeker_register', 'services'],
  revisions: 'every cohort is followed further each night until it is followed to the horizon',
  basis: ['register'],
  assumes: ['interval_level', 'least_persons', 'least_told', 'known_exit_months'],
  verified: false,
  reach: 'all',
  parts: [followedSpell],
  compute: (input) =>
    cohortRows(input, {
      ends: ['service', 'ended'],
      horizonsMonths: [1, 3, 6, 12],
      dimensions: (came_first) => ({ came_first }),
    }),
})
