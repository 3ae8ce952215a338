import { defineMetric } from '../definition/metric.ts'
import { onward } from '../definition/reach.ts'
import { personOnCountDay } from './parts.ts'

export const longTermUnemployed = defineMetric({
  file: import.meta.url,
  name: 'long_term_unemployed',
  title: { fi: 'Pitkäaikaistyöttömät', en: 'Long-term unemployed' },
  unit: 'person',
  grain: 'a geography and a month',
  dimensions: [],
  numerator: 'persons unemployed on the count day and on every day of the year before it',
  denominator: 'unemployed on the count day (register)',
  formula:
    'persons whose unbroken run of days with code 02 or 03 reaches from long_term_months before the count day, or earlier, to the count day',
  how: {
    fi: 'Henkilöt, jotka ovat laskentapäivänä työttömiä ja ovat olleet sitä jokaisena päivänä vuoden ajan.',
    en: 'Persons who are unemployed on the count day and have been so on every day of the year before it.',
  },
  means: {
    fi: 'Työttömät työnhakijat, joiden työttömyys on kestänyt yhtäjaksoisesti vähintään vuoden.',
    en: 'Unemployed job seekers whose unemployment has gone on without a break for at least a year.',
  },
  not: {
    fi: 'Ei rakennetyöttömyys: palvelu-, sairaus- tai työjakso katkaisee keston, ja toistuvaistyöttömät puuttuvat. Kunnan vaihto ei katkaise kestoa.',
    en: 'Not structural unemployment: a service, sickness or work period breaks the run, and the recurrently unemployed are left out. A move does not break it.',
  },
  sources: ['jobseeker_register'],
  revisions: 'a back-dated period recounts every month from its start',
  basis: ['register'],
  parameters: {
    long_term_months: {
      meaning: {
        fi: 'kuukaudet, joita vähemmän yhtäjaksoisesti työttömänä ollut ei ole pitkäaikaistyötön',
        en: 'months of unbroken unemployment below which nobody is long-term unemployed',
      },
      value: 12,
      unit: 'month',
      verified: true,
      origin:
        'Työnvälitystilasto: yhtäjaksoisesti vähintään vuosi / Employment service statistics: a year or more without a break',
    },
  },
  verified: false,
  reach: onward,
  parts: [personOnCountDay],
})
