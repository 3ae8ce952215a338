import { defineMetric } from '../definition/metric.ts'
import { bookMonth, latestScore } from './parts.ts'

export const maturityCriterion = defineMetric({
  file: import.meta.url,
  name: 'maturity_criterion',
  title: { fi: 'Kypsyyden kriteeri', en: 'Criterion of maturity' },
  unit: 'point',
  grain: 'a month of the area of the ecosystem book and a criterion of the maturity score',
  dimensions: [{ name: 'criterion_key', type: 'varchar', description: 'key of the criterion' }],
  measures: [
    { name: 'scorers', type: 'bigint', description: 'scorers who have scored it' },
    { name: 'lowest', type: 'integer', description: 'lowest of their latest scores' },
    { name: 'highest', type: 'integer', description: 'highest of their latest scores' },
    { name: 'scored_on', type: 'date', description: 'day of the latest score' },
    { name: 'evidence_fi', type: 'varchar', description: 'what the scores rest on, or that there are none' },
  ],
  numerator: 'sum of the scorers’ latest scores by the end of the month, 0–4 each',
  denominator: 'scorers',
  formula: 'mean of the latest scores, 0 narrow … 4 broad',
  how: {
    fi: 'Arvioijien viimeisimpien pisteiden keskiarvo: 0 on kapea, 4 on laaja.',
    en: 'Mean of the scorers’ latest scores: 0 is narrow, 4 is broad.',
  },
  means: {
    fi: 'Missä kohdassa kapean (0) ja laajan (4) välillä kriteeri on arvioijien viimeisimmän näkemyksen mukaan, ja miten se on liikkunut. Ilman arviota lukua ei ole: ei vielä arvioitu.',
    en: 'Where between narrow (0) and broad (4) the criterion stands by the scorers’ latest view, and how it has moved. Without a score there is no figure: not yet assessed.',
  },
  not: {
    fi: 'Ei mittaustulos vaan kirjattu arvio, joka on näytön varassa. Kasvunopeus ei ole kriteeri vaan testattava oletus.',
    en: 'Not a measurement but a recorded judgement that rests on evidence. Speed of growth is no criterion but a hypothesis to test.',
  },
  sources: ['ecosystem'],
  revisions: 'told anew with the ecosystem book',
  basis: ['ecosystem'],
  verified: false,
  reach: 'all',
  parts: [bookMonth, latestScore],
})
