import { defineMetric } from '../definition/metric.ts'
import { ownMonth } from '../definition/reach.ts'
import { memberMonth } from '../geography/parts.ts'
import { publishedMonth } from './parts.ts'

export const unemploymentRate = defineMetric({
  file: import.meta.url,
  name: 'unemployment_rate',
  title: { fi: 'Työttömien osuus työvoimasta', en: 'Unemployment rate' },
  unit: 'percent',
  grain: 'a geography and a month',
  dimensions: [],
  numerator: 'unemployed job seekers at the end of the month (StatFin)',
  denominator: 'labour force (StatFin)',
  formula: '100 × unemployed / labour force',
  how: {
    fi: '100 × työttömät työnhakijat kuukauden lopussa / työvoima.',
    en: '100 × unemployed job seekers at the end of the month / labour force.',
  },
  means: {
    fi: 'Kuinka suuri osa työvoimasta on työttömänä työnhakijana kuukauden lopussa.',
    en: 'The share of the labour force that are unemployed job seekers at the end of the month.',
  },
  not: {
    fi: 'Ei Tilastokeskuksen työvoimatutkimuksen työttömyysaste. Alueen luku on kuntien summista laskettu osuus, ei kuntien osuuksien keskiarvo.',
    en: 'Not the unemployment rate of the Labour Force Survey. An area has the ratio of its sums, not the mean of its municipalities.',
  },
  sources: ['statfin'],
  revisions: 'a month changes only when its StatFin row does',
  basis: ['statfin'],
  verified: true,
  dependsOn: ['unemployed'],
  reach: ownMonth,
  parts: [memberMonth, publishedMonth],
})
