import { generatorOf } from '@elinvoima/statistics'
import { bound } from '../compute/bound.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { comparisonOf } from '../effect/comparison.ts'
import { type EffectRules, effectAssumptions, effectRulesOf } from '../effect/effect-rules.ts'
import { estimateEffects } from '../effect/estimate-effects.ts'
import { reasonNotTold, reasonsNotTold } from '../effect/publishing-gate.ts'
import { believedAlone, evidenceOf, verdictOn, verdictWords } from '../effect/verdict.ts'
import { followedState } from '../pathway/parts.ts'
import { type NextServiceRow, readNextServiceRows, riskOf } from './next-service-rows.ts'
import { personBackground } from './parts.ts'

const orders = { first: 0, second: 1, third: 2 } as const

const inWords = ({ fi, en }: { readonly fi: string; readonly en: string }) => ({
  verdict_fi: fi,
  verdict_en: en,
})

function effectOf(rows: readonly NextServiceRow[], rules: EffectRules, seed: number): MetricValues {
  const { risk, outcomes } = riskOf(rows)
  const found = estimateEffects(comparisonOf(risk, 'any'), outcomes, {
    draws: rules.draws,
    level: rules.level,
    generator: generatorOf(seed, 'next service'),
  })
  const { worked, placebo } = found?.effects ?? {}
  if (!found || !worked || !placebo)
    return { verdict: 'not_told', ...inWords(reasonsNotTold.few_starters), suppressed_reason: 'too_few' }
  const { treated, essControl, maxAbsSmd } = found.diagnostics
  const evidence = evidenceOf(worked, found.diagnostics)
  const reason = reasonNotTold(found.diagnostics, placebo, rules)
  if (reason !== null || evidence === null)
    return {
      verdict: 'not_told',
      ...inWords(reasonsNotTold[reason ?? 'few_starters']),
      suppressed_reason: 'not_estimable',
    }
  const { verdict, startersNeeded } = verdictOn(evidence, believedAlone(evidence, rules), rules)
  return {
    starters: treated,
    ess_control: essControl,
    max_abs_smd: maxAbsSmd,
    placebo: placebo.difference,
    verdict,
    ...inWords(verdictWords[verdict]),
    starters_needed: startersNeeded,
    numerator: worked.treatedMean,
    denominator: worked.controlMean,
    value: worked.difference,
    lower: worked.interval.lower,
    upper: worked.interval.upper,
    persons: treated,
  }
}

async function compute({ connection, cells, months, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const value = (name: string) => assumptions.of(name).value
  const values = { to_month: months.to, effect_window: value('effect_window') }
  const read = await connection.runAndReadAll(cells, bound<string | number>(cells, values))
  const rows = readNextServiceRows(read.getRowObjectsJson())
  const ruled = Object.fromEntries(effectAssumptions.map((name) => [name, value(name)]))
  const rules = effectRulesOf(ruled as Record<(typeof effectAssumptions)[number], number>)
  const areas = [...new Set(rows.map(({ employment_area_code }) => employment_area_code))]
  return areas.flatMap((area) =>
    Object.entries(orders).map(([service_order, before]): MetricValues => {
      const own = rows.filter((row) => row.employment_area_code === area && row.services_before === before)
      return {
        geography_level: 'employment_area',
        geography_code: area,
        month: months.to,
        service_order,
        basis: 'register',
        ...effectOf(own, rules, value('bootstrap_seed')),
      }
    }),
  )
}

export const nextServiceEffect = defineMetric({
  file: import.meta.url,
  name: 'next_service_effect',
  title: {
    fi: 'Ensimmäisen, toisen ja kolmannen palvelun vaikutus',
    en: 'Effect of the first, second and third service',
  },
  unit: 'percentage_point',
  grain: 'an employment area and the order of the service',
  dimensions: [
    {
      name: 'service_order',
      type: 'varchar',
      description: 'first, second or third service begun within 24 months',
    },
  ],
  measures: [
    { name: 'starters', type: 'bigint', description: 'service starts compared' },
    { name: 'ess_control', type: 'double', description: 'effective number of those who waited' },
    { name: 'max_abs_smd', type: 'double', description: 'largest difference left between the two' },
    { name: 'placebo', type: 'double', description: 'points: the same effect a year before the start' },
    {
      name: 'verdict',
      type: 'varchar',
      description: 'beneficial, harmful, no_difference, unknown or not_told',
    },
    { name: 'verdict_fi', type: 'varchar', description: 'the verdict in words, or why none is told' },
    { name: 'verdict_en', type: 'varchar', description: 'the same in English' },
    { name: 'starters_needed', type: 'double', description: 'starters that would tell; where it is unknown' },
  ],
  numerator: 'percent of the starters in open-market work twelve months after the month began',
  denominator: 'percent that it would have been had they waited: weighted mean of those who did',
  formula: 'numerator − denominator, points',
  interval:
    'percentile interval at interval_level of person-cluster bootstrap samples, weights found anew in each',
  how: {
    fi: 'Aloittaneista vuoden päästä avoimilla työmarkkinoilla olevien osuus − sama osuus, jos he olisivat odottaneet. Jälkimmäinen arvioidaan odottaneista, jotka painotetaan samankaltaisiksi.',
    en: 'Percent of the starters in open-market work a year later − what it would have been had they waited, estimated from those who did, weighted to be alike.',
  },
  means: {
    fi: 'Mitä palvelun aloittaminen nyt odottamisen sijaan tekee työllisyydelle vuoden päästä, kun palvelu on kahden vuoden sisällä ensimmäinen, toinen tai kolmas. Vertailussa ovat saman kuukauden työttömät, joilla on takana yhtä monta palvelua ja sama tausta. Jos kolmas auttaa vähemmän kuin ensimmäinen, palvelun lisääminen samoille ihmisille kyllästyy.',
    en: 'What starting a service now rather than waiting does to employment a year later, where the service is the first, second or third within two years. Compared are the unemployed of the same month with as many services behind them and the same background. If the third helps less than the first, more service for the same persons saturates.',
  },
  not: {
    fi: 'Ei palvelujen kokonaisvaikutus: odottaja voi aloittaa myöhemmin. Taustassa ovat ikä, sukupuoli, koulutus sekä työ- ja työttömyyskuukaudet, eivät terveys tai motivaatio. Rekisteristä tuntemattomasta syystä lähteneet puuttuvat. Ei kerrota, jos aloittajia tai verrokkeja on liian vähän, ryhmät eivät vastaa toisiaan tai ne erosivat jo vuotta ennen.',
    en: 'Not the whole effect of services: those who wait may start later. The background is age, sex, education, and months of work and unemployment, not health or motivation. Those who left for an unknown reason are missing. Not told with too few starters or controls, groups that differ, or that differed a year before.',
  },
  sources: ['jobseeker_register', 'services'],
  revisions: 'estimated anew with any change of the register or the services',
  basis: ['register'],
  verified: false,
  assumes: [...effectAssumptions, 'effect_window', 'bootstrap_seed'],
  reach: 'all',
  parts: [followedState, personBackground],
  compute,
})
