import { defineMetric } from '../definition/metric.ts'
import { cohortRows } from './cohort-rows.ts'
import { cohortInterval, horizonMonths, noCohortInterval } from './columns.ts'
import { followedSpell } from './parts.ts'

export const sustainedEmployment = defineMetric({
  file: import.meta.url,
  name: 'sustained_employment',
  title: { fi: 'Työllistymisen pysyvyys', en: 'Sustained employment' },
  unit: 'percent',
  grain: 'an employment area, twelve months in which open-market work began and a horizon',
  dimensions: [horizonMonths],
  numerator: 'spells of work not seen to end within the horizon',
  denominator:
    'spells of open-market work (codes 01, 04 and 09, or an exit with reason 01, 03, or 02 of those laid off) after unemployment or a service that began in the twelve months that end with the month',
  formula: '100 × Kaplan–Meier share still in open-market work at the horizon',
  interval: cohortInterval,
  noInterval: noCohortInterval,
  how: {
    fi: 'Työttömyyden tai palvelun jälkeen vuoden aikana alkaneista työjaksoista se osuus, joka kestää määräajan (Kaplan–Meier).',
    en: 'Of the spells of open-market work begun in a year after unemployment or a service, the share that lasts the time (Kaplan–Meier).',
  },
  means: {
    fi: 'Kuinka suuri osuus työttömyydestä tai palvelusta avoimille työmarkkinoille siirtyneistä on siellä yhtäjaksoisesti 3, 6 ja 12 kuukauden päästä.',
    en: 'How large a share of those who went from unemployment or a service to open-market work are there without a break 3, 6 and 12 months later.',
  },
  not: {
    fi: 'Ei työsuhteen kesto: rekisteristä työhön lähtenyt oletetaan työssä olevaksi, kunnes hän palaa rekisteriin muussa tilassa. Ei palvelun vaikutus.',
    en: 'Not the length of a job: who left the register for work is taken to be in work until they come back to it in another state. Not the effect of a service.',
  },
  sources: ['jobseeker_register'],
  revisions: 'every cohort is followed further each night until it is followed to the horizon',
  basis: ['register'],
  assumes: ['interval_level', 'least_persons', 'least_told', 'known_exit_months'],
  verified: false,
  reach: 'all',
  parts: [followedSpell],
  compute: (input) =>
    cohortRows(input, {
      ends: ['ended'],
      horizonsMonths: [3, 6, 12],
      dimensions: () => ({}),
      isRemaining: true,
    }),
})
