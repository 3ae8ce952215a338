import { bound } from '../compute/bound.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { flowsOf, type Path } from './flows.ts'
import { followedSpell } from './parts.ts'

const STEPS = 3

interface Cohort {
  place: MetricValues
  paths: Path[]
}

async function flowRows({ connection, cells, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const found = (await connection.runAndReadAll(cells, bound<string>(cells, {}))).getRowObjectsJson()
  const cohorts = new Map<string, Cohort>()
  for (const row of found) {
    const key = `${row.employment_area_code}|${row.cohort_month}`
    const place = { geography_code: String(row.employment_area_code), month: String(row.cohort_month) }
    const cohort: Cohort = cohorts.get(key) ?? { place, paths: [] }
    const moves = [row.first_place, row.second_place, row.third_place].map(String).filter(Boolean)
    cohort.paths.push({ places: ['U', ...moves], persons: Number(row.persons) })
    cohorts.set(key, cohort)
  }
  const least = assumptions.of('least_told').value
  const leastPersons = assumptions.of('least_persons').value
  return [...cohorts.values()]
    .filter(({ paths }) => paths.reduce((sum, { persons }) => sum + persons, 0) >= leastPersons)
    .flatMap(({ place, paths }) =>
      flowsOf(paths, STEPS, least).map(
        ({ step, source, target, persons, atSource }): MetricValues => ({
          geography_level: 'employment_area',
          ...place,
          step,
          source,
          target,
          numerator: persons,
          denominator: atSource,
          value: persons,
          persons,
          basis: 'register',
        }),
      ),
    )
}

export const pathwayFlow = defineMetric({
  file: import.meta.url,
  name: 'pathway_flow',
  title: { fi: 'Yleisimmät polut', en: 'Frequent paths' },
  unit: 'person',
  grain:
    'an employment area, a half-year in which unemployment began (its last month), a step, a source and a target',
  dimensions: [
    { name: 'step', type: 'integer', description: 'move of the path: 1 is the first one, from unemployment' },
    {
      name: 'source',
      type: 'varchar',
      description:
        'state left (U, S, W, A, E, O, X not known), class of the service, or muut: the rarest pooled',
    },
    {
      name: 'target',
      type: 'varchar',
      description: 'the same, or jäi: made no further move within twelve months of the start',
    },
  ],
  numerator: 'persons who went from the source to the target',
  denominator: 'persons in the source at this step',
  formula:
    'persons by the first three moves within twelve months of the start of their first spell of unemployment of the half-year; fewer than least_told are pooled into muut and go on from there',
  how: {
    fi: 'Henkilöt kolmen ensimmäisen siirtymän mukaan vuoden kuluessa siitä, kun heidän puolivuotiskauden ensimmäinen työttömyysjaksonsa alkoi. Harvinaiset polut yhdistetään.',
    en: 'Persons by their first three moves within a year of the start of their first spell of unemployment of the half-year. Rare paths are pooled.',
  },
  means: {
    fi: 'Mitä polkuja työttömiksi tulleet kulkevat vuoden aikana: kolme ensimmäistä siirtymää tilojen ja palvelujen välillä.',
    en: 'Which paths those who became unemployed take within a year: their first three moves between states and services.',
  },
  not: {
    fi: 'Ei kerro, mikä siirtymän aiheutti. Samanaikaisista palveluista näkyy viimeksi alkanut. Vuosipuolisko näkyy, kun sen viimeisiäkin on voitu seurata vuosi; rekisterin ensimmäinen voi olla vajaa.',
    en: 'Does not tell what caused a move. Of services at a time the one begun last is seen. A half-year is told of once its last have been followed for a year; the first of the register may be a part of one.',
  },
  sources: ['jobseeker_register', 'services'],
  revisions: 'a back-dated period recounts the half-years that it lies in',
  basis: ['register'],
  assumes: ['least_told', 'least_persons', 'known_exit_months'],
  verified: false,
  reach: 'all',
  parts: [followedSpell],
  compute: flowRows,
})
