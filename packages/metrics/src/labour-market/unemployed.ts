import { defineMetric } from '../definition/metric.ts'
import { onward } from '../definition/reach.ts'
import { memberMonth } from '../geography/parts.ts'
import { personOnCountDay, publishedMonth } from './parts.ts'

export const unemployed = defineMetric({
  file: import.meta.url,
  name: 'unemployed',
  title: { fi: 'Työttömät työnhakijat', en: 'Unemployed job seekers' },
  unit: 'person',
  grain: 'a geography, a month and a basis',
  dimensions: [],
  numerator: 'unemployed job seekers at the end of the month',
  denominator: null,
  formula: 'statfin: the published count; register: persons with code 02 or 03 on the last day of the month',
  how: {
    fi: 'Tilastokeskuksen julkaisema määrä; rekisteristä henkilöt, joilla on kuukauden viimeisenä päivänä työllisyyskoodi 02 tai 03.',
    en: 'The count that Statistics Finland publishes; of the register, persons with employment code 02 or 03 on the last day of the month.',
  },
  means: {
    fi: 'Kuukauden lopussa työttömänä tai kokoaikaisesti lomautettuna olevat työnhakijat.',
    en: 'Job seekers who are unemployed or fully laid off at the end of the month.',
  },
  not: {
    fi: 'Ei työvoimatutkimuksen työttömyys, eikä sisällä lyhennettyä työviikkoa tekeviä tai palveluissa olevia. Julkaistu luku on kuukauden viimeiseltä työpäivältä, rekisteriluku viimeiseltä kalenteripäivältä.',
    en: 'Not unemployment of the Labour Force Survey, and without people on a reduced working week or in services. The published figure is of the last working day of the month, the register figure of its last calendar day.',
  },
  sources: ['statfin', 'jobseeker_register'],
  revisions:
    'StatFin months are kept as published, the committed baseline fills those it lacks; the register recounts every month a back-dated period reaches',
  basis: ['statfin', 'register'],
  verified: true,
  reach: onward,
  parts: [memberMonth, publishedMonth, personOnCountDay],
})
