import { z } from 'zod'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { type AreaPair, areaRelation } from './area-relation.ts'
import { claimCaveats, claimVerdict, claimWords } from './claim-verdict.ts'

const read = z.object({
  geography_code: z.string(),
  year: z.number(),
  month: z.string(),
  exit_rate: z.number(),
  services_per_unemployed: z.number(),
  services_per_labour_force: z.number().nullable(),
  vacancy_rate: z.number().nullable(),
})
type AreaYear = z.output<typeof read>

const amounts = {
  unemployed: (area: AreaYear) => area.services_per_unemployed,
  labour_force: (area: AreaYear) => area.services_per_labour_force,
} as const

const pairOf = (area: AreaYear, services: number | null): AreaPair[] =>
  services === null ? [] : [{ services, exits: area.exit_rate, vacancyRate: area.vacancy_rate }]

/** The areas of a year, or how they have changed from the year before. */
function pairsOf(
  areas: readonly AreaYear[],
  year: number,
  layer: 'level' | 'change',
  amount: (area: AreaYear) => number | null,
): AreaPair[] {
  return areas
    .filter((area) => area.year === year)
    .flatMap((area) => {
      if (layer === 'level') return pairOf(area, amount(area))
      const before = areas.find((one) => one.year === year - 1 && one.geography_code === area.geography_code)
      const [now, then] = [amount(area), before ? amount(before) : null]
      if (!before || now === null || then === null) return []
      const vacancyRate =
        area.vacancy_rate === null || before.vacancy_rate === null
          ? null
          : area.vacancy_rate - before.vacancy_rate
      return [{ services: now - then, exits: area.exit_rate - before.exit_rate, vacancyRate }]
    })
}

async function compute({ connection, cells, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const areas = (await connection.runAndReadAll(cells)).getRowObjectsJson().map((row) => read.parse(row))
  const value = (name: string) => assumptions.of(name).value
  const options = {
    seed: value('bootstrap_seed'),
    draws: value('permutation_draws'),
    level: value('interval_level') / 100,
  }
  const years = [...new Set(areas.map(({ year }) => year))].toSorted((one, other) => one - other)
  return years.flatMap((year) =>
    (['level', 'change'] as const).flatMap((layer) =>
      Object.entries(amounts).flatMap(([per, amount]) => {
        const pairs = pairsOf(areas, year, layer, amount)
        const isTold = pairs.length >= value('least_areas')
        const found = isTold ? areaRelation(pairs, options) : null
        const relation = found && Number.isFinite(found.rho) ? found : null
        const verdict = relation ? claimVerdict(relation.interval, value('least_positive_rho')) : null
        const words = claimWords(verdict, pairs.length, value('least_areas'))
        return areas
          .filter((area) => area.year === year)
          .map(
            ({ geography_code, month }): MetricValues => ({
              geography_level: 'employment_area',
              geography_code,
              month,
              year,
              layer,
              services_per: per,
              areas: pairs.length,
              partial_rho: relation?.partialRho ?? null,
              p_value: relation?.pValue ?? null,
              verdict: verdict ?? 'undecided',
              verdict_fi: words.fi,
              verdict_en: words.en,
              caveats_fi: claimCaveats.fi,
              caveats_en: claimCaveats.en,
              numerator: relation?.rho ?? null,
              value: relation?.rho ?? null,
              lower: relation?.interval.lower ?? null,
              upper: relation?.interval.upper ?? null,
              suppressed_reason: relation ? null : found ? 'not_estimable' : 'too_few',
              basis: 'register',
            }),
          )
      }),
    ),
  )
}

export const servicesAgainstExits = defineMetric({
  file: import.meta.url,
  name: 'services_against_exits',
  title: {
    fi: 'Kulkevatko palvelujen määrä ja työllistyminen yhdessä',
    en: 'Do the amount of services and employment go together',
  },
  unit: 'correlation',
  grain: 'an employment area, a year, a layer and what services are counted per; the same for all areas',
  dimensions: [
    { name: 'year', type: 'integer', description: 'whole calendar year' },
    {
      name: 'layer',
      type: 'varchar',
      description: 'level: areas of the year; change: how they differ from themselves the year before',
    },
    { name: 'services_per', type: 'varchar', description: 'unemployed or labour_force' },
  ],
  measures: [
    { name: 'areas', type: 'integer', description: 'areas compared' },
    { name: 'partial_rho', type: 'double', description: 'ρ at equal vacancy rates' },
    { name: 'p_value', type: 'double', description: 'of the permutation test of no relation' },
    { name: 'verdict', type: 'varchar', description: 'supports, refutes or undecided' },
    { name: 'verdict_fi', type: 'varchar', description: 'the verdict in words, or why there is none' },
    { name: 'verdict_en', type: 'varchar', description: 'the same in English' },
    { name: 'caveats_fi', type: 'varchar', description: 'what is to be read beside the verdict' },
    { name: 'caveats_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator: 'Spearman’s ρ of services and adjusted exits over areas',
  denominator: null,
  formula:
    'ρ of service months per unemployed month and the adjusted exit rate; the claim of no positive relation is supported where the upper bound is under least_positive_rho, refuted where the lower is over it',
  interval: 'Fisher interval of ρ at interval_level, variance 1.06 / (n − 3)',
  how: {
    fi: 'Palvelukuukausien ja työhön siirtymisen järjestyskorrelaatio (Spearman) alueiden yli. Väite saa tukea, jos luottamusväli on kokonaan pienimmän myönteisen yhteyden alapuolella, ja kumoutuu, jos se on kokonaan sen yläpuolella.',
    en: 'The rank correlation (Spearman) of service months and exits to work over areas. The claim is supported where the whole interval is below the smallest positive relation, and refuted where it is wholly above.',
  },
  means: {
    fi: `Onko alueilla, joilla on enemmän palveluja työtöntä kohti, myös enemmän siirtymiä avoimille työmarkkinoille. Sääntö sanoo, tukeeko vai kumoaako tieto väitteen, ettei palvelujen määrä kulje yhdessä työllisyysvaikutuksen kanssa. ${claimCaveats.fi}`,
    en: `Whether areas with more services per unemployed person also have more exits to open-market work. A rule says whether the data support or refute the claim that the amount of services does not go together with effect. ${claimCaveats.en}`,
  },
  not: {
    fi: 'Ei palvelujen vaikutus. Alle kymmenen alueen rekistereistä ei lasketa yhteyttä, vaan sanotaan se. Noin 45 alueella lukua, joka on itseisarvoltaan alle 0,29, ei voi erottaa nollasta.',
    en: 'Not the effect of services. With the registers of fewer than ten areas no relation is computed, and that is said. With some 45 areas a figure under 0.29 either way cannot be told from zero.',
  },
  sources: ['jobseeker_register', 'statfin'],
  revisions: 'every year is told again with the services and exits of any',
  basis: ['register'],
  verified: false,
  dependsOn: ['service_intensity'],
  assumes: ['bootstrap_seed', 'permutation_draws', 'interval_level', 'least_areas', 'least_positive_rho'],
  reach: 'all',
  compute,
})
