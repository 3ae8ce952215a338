import { z } from 'zod'
import { bound } from '../compute/bound.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { adjustedExits } from './adjusted-exits.ts'
import { atRiskMonth } from './parts.ts'

const read = z.object({
  employment_area_code: z.string(),
  municipality_code: z.string(),
  year: z.number(),
  band: z.string(),
  months_at_risk: z.number(),
  exits: z.number(),
  months_told: z.number(),
  service_months: z.number(),
  labour_force: z.number().nullable(),
  vacancies: z.number().nullable(),
})
type Cell = z.output<typeof read>

/** Sum over the municipalities of a place and year of what each has once; null where one has it not. */
function once(cells: readonly Cell[], of: (cell: Cell) => number | null): number | null {
  const each = new Map(cells.map((cell) => [cell.municipality_code, of(cell)]))
  return [...each.values()].reduce<number | null>(
    (sum, own) => (sum === null || own === null ? null : sum + own),
    0,
  )
}

async function compute({
  connection,
  cells: sql,
  months,
  assumptions,
}: ComputeInput): Promise<MetricValues[]> {
  const values = bound<string>(sql, { from_month: months.from, to_month: months.to })
  const cells = (await connection.runAndReadAll(sql, values))
    .getRowObjectsJson()
    .map((row) => read.parse(row))
  const least = assumptions.of('least_persons').value
  const few = assumptions.of('least_told').value
  return (['employment_area', 'municipality'] as const).flatMap((level) => {
    const placeOf = (cell: Cell) =>
      level === 'municipality' ? cell.municipality_code : cell.employment_area_code
    const adjusted = adjustedExits(
      cells.map((cell) => ({
        place: placeOf(cell),
        year: cell.year,
        band: cell.band,
        monthsAtRisk: cell.months_at_risk,
        exits: cell.exits,
      })),
    )
    return adjusted.map(({ place, year, monthsAtRisk, exits, adjustedRate }): MetricValues => {
      const own = cells.filter((cell) => placeOf(cell) === place && cell.year === year)
      const months = own[0]?.months_told ?? 12
      const row = {
        geography_level: level,
        geography_code: place,
        month: `${year}-12-01`,
        year,
        months,
        basis: 'register',
      }
      const serviceMonths = once(own, (cell) => cell.service_months) ?? 0
      if (monthsAtRisk < months * least || exits < few || serviceMonths < few)
        return { ...row, suppressed_reason: 'too_few' }
      const labourForce = once(own, (cell) => cell.labour_force)
      const vacancies = once(own, (cell) => cell.vacancies)
      return {
        ...row,
        service_months: serviceMonths,
        services_per_unemployed: (100 * serviceMonths) / monthsAtRisk,
        services_per_labour_force: labourForce ? (100 * serviceMonths) / (months * labourForce) : null,
        vacancy_rate: labourForce && vacancies !== null ? (100 * vacancies) / labourForce : null,
        numerator: exits,
        denominator: monthsAtRisk,
        value: adjustedRate,
        persons: Math.round(monthsAtRisk / months),
      }
    })
  })
}

export const serviceIntensity = defineMetric({
  file: import.meta.url,
  name: 'service_intensity',
  title: {
    fi: 'Palvelujen määrä ja siirtymät avoimille työmarkkinoille',
    en: 'Amount of services and exits to the open labour market',
  },
  unit: 'percent',
  grain: 'a geography and a year',
  dimensions: [
    { name: 'year', type: 'integer', description: 'calendar year; the latest may be part of one' },
  ],
  measures: [
    { name: 'months', type: 'integer', description: 'months of the year that the register tells of' },
    { name: 'service_months', type: 'double', description: 'count days of persons in a service' },
    {
      name: 'services_per_unemployed',
      type: 'double',
      description: '100 × service months / months of the unemployed',
    },
    {
      name: 'services_per_labour_force',
      type: 'double',
      description: '100 × service months / months of the labour force; empty where it is not known',
    },
    { name: 'vacancy_rate', type: 'double', description: '100 × open vacancies / labour force' },
  ],
  numerator: 'unemployed persons in open-market work a month later, summed over the months',
  denominator: 'months of unemployed persons whose state a month later is known',
  formula:
    '100 × rate of all × exits / exits expected of the same ages, durations and education at the rates of all; percent a month',
  how: {
    fi: 'Kuukautta myöhemmin avoimilla työmarkkinoilla olevat / työttömyyskuukaudet. Luku on vakioitu iän, työttömyyden keston ja koulutuksen mukaan, jotta alueita voi verrata.',
    en: 'Persons in open-market work a month later / months of unemployment, adjusted for age, time unemployed and education, so that areas compare.',
  },
  means: {
    fi: 'Kuinka paljon palveluja on työtöntä kohti ja kuinka suuri osa työttömistä siirtyy kuukaudessa avoimille työmarkkinoille, kun ikä, työttömyyden kesto ja koulutus on otettu huomioon. Kuvion pisteet: alueet ja kunnat vuosittain.',
    en: 'How much service there is per unemployed person, and what share of the unemployed move to open-market work in a month, allowing for age, duration and education. The dots of the picture: areas and municipalities by year.',
  },
  not: {
    fi: 'Ei palvelujen vaikutus: katso kysymyksen kolmea tasoa. Kuntien pisteet ovat kuvailevia; niitä on liian vähän päätelmään. Osoittaja ja nimittäjä ovat vakioimattomia. Alle 30 työttömän paikoista ei kerrota, ja siirtymät ja palvelukuukaudet julkaistaan viiden tarkkuudella.',
    en: 'Not the effect of services: see the three layers of the question. The dots of municipalities describe; there are too few of them to conclude from. Numerator and denominator are not adjusted. Nothing is told of places with fewer than 30 unemployed, and exits and service months are published to the nearest five.',
  },
  sources: ['jobseeker_register', 'statfin'],
  revisions: 'every year is told again, since the rates of all change with any of them',
  basis: ['register'],
  verified: false,
  assumes: ['least_persons', 'least_told'],
  reach: 'all',
  parts: [atRiskMonth],
  compute,
})
