import { defineMetric } from '../definition/metric.ts'
import { cohortRows } from './cohort-rows.ts'
import { cohortInterval, horizonMonths, noCohortInterval } from './columns.ts'
import { followedSpell } from './parts.ts'

export const unemploymentExit = defineMetric({
  file: import.meta.url,
  name: 'unemployment_exit',
  title: { fi: 'Poistuminen työttömyydestä', en: 'Exits from unemployment' },
  unit: 'percent',
  grain: 'an employment area, twelve months in which spells of unemployment began, a horizon and a way out',
  dimensions: [
    horizonMonths,
    {
      name: 'exit',
      type: 'varchar',
      description:
        'open_market (reasons 01, 03, and 02 of those laid off), service (00, 04, 11–13), outside (05, 07–09), unknown (06, 10, or none)',
    },
  ],
  numerator: 'spells seen to end so within the horizon',
  denominator:
    'spells of unemployment (codes 02 and 03) that began in the twelve months that end with the month',
  formula:
    '100 × Aalen–Johansen cumulative incidence of the way out at the horizon, of the other ways as competing ends; of unknown: 100 × numerator / denominator',
  interval: `${cohortInterval}, or where the end is unknown`,
  noInterval: `exit = 'unknown' or ${noCohortInterval}`,
  how: {
    fi: 'Vuoden aikana alkaneista työttömyysjaksoista se osuus, joka on päättynyt kullakin tavalla määräajassa. Yhä kesken olevat jaksot ovat mukana niin kauan kuin niitä on seurattu (Aalen–Johansen).',
    en: 'Of the spells of unemployment begun in a year, the share that has ended in each way within the time. Spells still open count for as long as they have been followed (Aalen–Johansen).',
  },
  means: {
    fi: 'Kuinka suuri osuus alkaneista työttömyysjaksoista on päättynyt avoimille työmarkkinoille, palveluun tai työvoiman ulkopuolelle 3, 6, 12 ja 24 kuukaudessa.',
    en: 'How large a share of the spells of unemployment that began has ended in open-market work, a service or outside the labour force in 3, 6, 12 and 24 months.',
  },
  not: {
    fi: 'Ei palvelujen vaikutus. Tuntematon syy (06 ja 10) ei ole työllistymättömyyttä: jaksoa seurataan siihen asti, ja osuus näytetään. Numerator / denominator ei ole arvo, koska seuranta katkeaa osalta.',
    en: 'Not the effect of services. An unknown reason (06 and 10) is not a failure to find work: the spell is followed until it, and the share is shown. Numerator / denominator is not the value, since some are not followed to the horizon.',
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
      ends: ['open_market', 'service', 'outside'],
      horizonsMonths: [3, 6, 12, 24],
      dimensions: (exit) => ({ exit }),
      tellsUnknown: true,
    }),
})
