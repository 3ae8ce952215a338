import { mean } from '@elinvoima/statistics'
import { z } from 'zod'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { assessMaturity, criteria, type Points } from './assess-maturity.ts'
import { classWords } from './maturity-class.ts'
import { bookMonth, latestScore } from './parts.ts'
import { type Score, scorerAgreement } from './scorer-agreement.ts'

const notAssessed = { fi: 'ei vielä arvioitu', en: 'not yet assessed' }

const read = z.object({
  geography_code: z.string(),
  month_text: z.string(),
  criterion_key: z.string().nullable(),
  scorer: z.string().nullable(),
  points: z.number().nullable(),
})
type Cell = z.output<typeof read>

const scoreOf = ({ criterion_key, scorer, points }: Cell): Score[] =>
  criterion_key === null || scorer === null || points === null
    ? []
    : [{ criterion: criterion_key, scorer, points }]

/** The mean of the scorers by criterion; null where one of the criteria has no score. */
function pointsOf(scores: readonly Score[]): Points | null {
  const means = criteria.map((criterion) => {
    const points = scores.filter((score) => score.criterion === criterion).map((score) => score.points)
    return [criterion, points.length === 0 ? null : mean(points)] as const
  })
  return means.some(([, points]) => points === null) ? null : (Object.fromEntries(means) as Points)
}

async function compute({ connection, cells, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const found = (await connection.runAndReadAll(cells)).getRowObjectsJson().map((row) => read.parse(row))
  const options = {
    draws: assumptions.of('maturity_weight_draws').value,
    seed: assumptions.of('bootstrap_seed').value,
    level: assumptions.of('interval_level').value / 100,
  }
  const months = new Map<string, Cell[]>()
  for (const cell of found) {
    const month = `${cell.geography_code} ${cell.month_text}`
    months.set(month, [...(months.get(month) ?? []), cell])
  }
  return [...months.values()].flatMap((rows) => {
    const scores = rows.flatMap(scoreOf)
    const points = pointsOf(scores)
    const maturity = points && assessMaturity(points, options)
    return rows.slice(0, 1).map(
      ({ geography_code, month_text }): MetricValues => ({
        geography_level: 'employment_area',
        geography_code,
        month: month_text,
        class_fi: maturity?.class ?? notAssessed.fi,
        class_en: maturity ? classWords[maturity.class] : notAssessed.en,
        same_class_percent: maturity?.sameClass ?? null,
        criteria_scored: new Set(scores.map(({ criterion }) => criterion)).size,
        scorers: new Set(scores.map(({ scorer }) => scorer)).size,
        weighted_kappa: scorerAgreement(scores),
        numerator: points && criteria.reduce((sum, criterion) => sum + points[criterion], 0),
        denominator: points && 4 * criteria.length,
        value: maturity?.value ?? null,
        lower: maturity?.overWeights.lower ?? null,
        upper: maturity?.overWeights.upper ?? null,
        suppressed_reason: maturity ? null : 'not_assessed',
        basis: 'ecosystem',
      }),
    )
  })
}

export const maturity = defineMetric({
  file: import.meta.url,
  name: 'maturity',
  title: { fi: 'Ekosysteemin kypsyys', en: 'Maturity of the ecosystem' },
  unit: 'point',
  grain: 'a month of the area of the ecosystem book',
  dimensions: [],
  measures: [
    { name: 'class_fi', type: 'varchar', description: 'kapea, siirtymä or laaja; else ei vielä arvioitu' },
    { name: 'class_en', type: 'varchar', description: 'the same in English' },
    {
      name: 'same_class_percent',
      type: 'double',
      description: 'share of the draws of weights that give the same class',
    },
    { name: 'criteria_scored', type: 'integer', description: 'criteria of the five that have a score' },
    { name: 'scorers', type: 'integer', description: 'scorers' },
    {
      name: 'weighted_kappa',
      type: 'double',
      description: 'agreement of exactly two scorers, linear weights; empty where there are not two',
    },
  ],
  numerator: 'sum of the points of the five criteria, each the mean of its scorers’ latest scores',
  denominator: 'most points there are, 20',
  formula:
    'M = 100 · Σ points / 20; kapea where M < 40; laaja where M ≥ 70 and contract_base ≥ 3 and follow_up ≥ 3; else siirtymä',
  interval: 'M over weights of the criteria drawn evenly: its sensitivity to them, at interval_level',
  how: {
    fi: '100 × viiden kriteerin pisteet / 20. Kapea on alle 40. Laaja on vähintään 70, jos sopimuspohjasta ja seurannasta on kummastakin vähintään 3 pistettä. Muu on siirtymää.',
    en: '100 × points of the five criteria / 20. Narrow is under 40. Broad is 70 or more with at least 3 points of both contract base and follow-up. Anything else is in transition.',
  },
  means: {
    fi: 'Kuinka laajaa ekosysteemityö on viiden kriteerin mukaan, 0–100. Laaja edellyttää sekä sopimuspohjaa että seurantaa: muu ei korvaa niitä. Ennen kuin kaikki viisi on arvioitu, lukua ei ole: ei vielä arvioitu.',
    en: 'How broad ecosystem work is by five criteria, 0–100. Broad asks for both a contract base and follow-up: nothing else makes up for them. Until all five are scored there is no figure: not yet assessed.',
  },
  not: {
    fi: 'Ei kerro, kumpi on parempi, eikä vaikutuksesta. Kasvun nopeus ei ole mukana, jottei luku todista itseään. Väli kertoo painotuksen merkityksestä, ei otannan virheestä.',
    en: 'Does not tell which is better, nor of an effect. Speed of growth is left out, or the figure would prove itself. The interval tells what the weights matter, not a sampling error.',
  },
  sources: ['ecosystem'],
  revisions: 'told anew with the ecosystem book',
  basis: ['ecosystem'],
  assumes: ['maturity_weight_draws', 'bootstrap_seed', 'interval_level'],
  verified: false,
  reach: 'all',
  parts: [bookMonth, latestScore],
  compute,
})
