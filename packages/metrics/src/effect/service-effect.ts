import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { humanCapitalAssumptions } from '../human-capital/assumptions.ts'
import { personStanding } from '../human-capital/parts.ts'
import { effectAssumptions, effectRulesOf } from './effect-rules.ts'
import { effectsByClass } from './effects-by-class.ts'
import { type FollowedArea, followedAreas } from './followed-areas.ts'
import { humanCapitalEffects } from './human-capital-effect.ts'
import { type Horizon, HUMAN_CAPITAL_HORIZON, horizons, outcomesAt, placebo } from './outcomes.ts'
import { atRisk } from './parts.ts'
import { readRiskRows } from './read-risk-rows.ts'

/** Month ends after a horizon that tell whether work lasted three months. */
const LASTING = 2

async function rowsAt(
  input: ComputeInput,
  { area, month, lastNo }: FollowedArea,
  horizon: Horizon,
): Promise<MetricValues[]> {
  const { connection, cells, assumptions } = input
  const rules = effectRulesOf(assumptions.values() as Parameters<typeof effectRulesOf>[0])
  const to = lastNo - horizon - LASTING
  const from = to - assumptions.of('effect_window').value + 1
  const outcomes = outcomesAt(horizon)
  const starts = { area, from, to }
  const told = { area, month, horizon }
  const read = await readRiskRows(connection, cells, starts, [...outcomes, placebo])
  const rows = effectsByClass(told, read, outcomes, rules, assumptions.of('bootstrap_seed').value)
  if (horizon !== HUMAN_CAPITAL_HORIZON) return rows
  return [...rows, ...(await humanCapitalEffects(input, told, starts, read, rules))]
}

export const serviceEffect = defineMetric({
  file: import.meta.url,
  name: 'service_effect',
  title: { fi: 'Palvelun vaikutus', en: 'Effect of a service' },
  unit: 'percentage_point',
  grain: 'an employment area, a service class, an outcome and a horizon',
  dimensions: [
    { name: 'service_class', type: 'varchar', description: 'class of the service that starts, any for all' },
    {
      name: 'outcome',
      type: 'varchar',
      description: 'employment, days_without_work, benefits_kela, benefits_fund, human_capital',
    },
    { name: 'horizon_months', type: 'integer', description: 'months after the start' },
  ],
  measures: [
    {
      name: 'outcome_unit',
      type: 'varchar',
      description: 'unit of the row: percentage_point, day or EUR for each starter',
    },
    { name: 'effective_controls', type: 'double', description: 'effective number of persons compared with' },
    {
      name: 'max_abs_smd',
      type: 'double',
      description: 'largest difference of the groups in background, in standard deviations of the starters',
    },
    { name: 'placebo', type: 'double', description: 'the same difference in work a year before, in points' },
    {
      name: 'shrunk_value',
      type: 'double',
      description: 'effect as believed: drawn towards the prior, classes with one another',
    },
    { name: 'probability_positive', type: 'double', description: 'probability that the effect is above 0' },
    { name: 'verdict', type: 'varchar', description: 'what can be said, in Finnish; of employment only' },
    { name: 'verdict_en', type: 'varchar', description: 'the same in English' },
    { name: 'starters_needed', type: 'bigint', description: 'starters that would find such an effect' },
    { name: 'note', type: 'varchar', description: 'in Finnish, why it is not told or what is still needed' },
    { name: 'note_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator: 'mean outcome of those who started',
  denominator: 'mean outcome of those who waited, weighted to have the background of those who started',
  formula:
    'numerator − denominator; starters and waiters of the same month and duration, entropy weights on background, starts of effect_window months',
  interval:
    'percentile interval at interval_level of person-cluster bootstrap samples, weights found anew in each; held to the known truth of simulated regions in docs/studies/service-effect.md',
  how: {
    fi: 'Palvelun aloittaneiden keskiarvo − odottaneiden keskiarvo. Odottaneet ovat saman kuukauden ja yhtä kauan työttömänä olleita, ja heidät painotetaan vastaamaan aloittaneiden taustaa.',
    en: 'Mean of those who started a service − mean of those who waited. Those who waited are of the same month and as long unemployed, weighted to have the background of those who started.',
  },
  means: {
    fi: 'Mitä palvelun aloittaminen nyt, odottamisen sijaan, sai aikaan aloittaneille: montako prosenttiyksikköä useampi oli vähintään kolme kuukautta kestävässä työssä avoimilla markkinoilla, montako päivää vähemmän tai enemmän ensimmäisestä vuodesta kului ilman työtä, paljonko etuuksia maksettiin, maksajittain, ja kuinka paljon enemmän inhimillinen pääoma muuttui vuodessa. Verrokit olivat samassa kuussa työttöminä yhtä pitkään eivätkä aloittaneet mitään palvelua, ja heidät on painotettu taustaltaan aloittaneiden kaltaisiksi.',
    en: 'What starting a service now, rather than waiting, did for those who started: how many points more were in open-market work lasting at least three months, how many days of the first year went by without work, how much benefit was paid, by payer, and how much more human capital changed in a year. Those compared with were unemployed for as long in the same month and started nothing, and are weighted to have the same background.',
  },
  not: {
    fi: 'Ei vertailu niihin, jotka eivät koskaan saa palvelua: odottaneet ovat voineet aloittaa myöhemmin. Motivaatio, terveys ja muu, mitä rekisteri ei tunne, voi erottaa ryhmät. Rekisteristä tuntemattomasta syystä lähtenyt lasketaan työttä olevaksi; inhimillisen pääoman vertailusta hän puuttuu. Ensimmäiset kuukaudet ovat lukkiutumisaikaa. Sanallinen arvio punnitsee alueen palveluluokat yhdessä, jolloin samansuuntaiset tukevat toisiaan; väli on kunkin oma. Palveluja, joiden välit menevät päällekkäin, ei saa panna järjestykseen.',
    en: 'Not a comparison with those who never get a service: those who waited may have started later. Motivation, health and what else the register does not know may part the groups. Whoever left for an unknown reason counts as without work, and is missing where human capital is compared. The first months are lock-in. The verdict weighs the classes of an area together, so that those that agree support each other; the interval is of each alone. Services whose intervals overlap must not be ranked.',
  },
  sources: ['jobseeker_register', 'services', 'benefits', 'statfin'],
  revisions: 'the newest month is estimated again with any change; earlier estimates are not kept',
  basis: ['register'],
  verified: false,
  reach: 'all',
  assumes: [...new Set([...effectAssumptions, 'effect_window', ...humanCapitalAssumptions])],
  parts: [atRisk, personStanding],
  compute: async (input) => {
    const rows: MetricValues[] = []
    for (const area of await followedAreas(input.connection))
      for (const horizon of horizons) rows.push(...(await rowsAt(input, area, horizon)))
    return rows
  },
})
