import type { MetricConnection } from '../compute/connection.ts'
import type { MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { monthsTold } from './months-told.ts'
import { humanCapitalMonth } from './parts.ts'

const times = (effect: unknown, starters: unknown) =>
  effect === null || starters === null ? null : Number(effect) * Number(starters)

/** The effects by service, N₁ · ATT each; none where no effect on human capital is estimated. */
async function effects(connection: MetricConnection, cells: string): Promise<MetricValues[]> {
  const table = await connection.runAndReadAll(
    `select 1 from information_schema.tables where table_schema = 'metrics' and table_name = 'service_effect'`,
  )
  if (table.getRowObjectsJson().length === 0) return []
  return (await connection.runAndReadAll(cells)).getRowObjectsJson().map((row): MetricValues => {
    const total = times(row.value, row.starters)
    return {
      geography_level: 'employment_area',
      geography_code: String(row.geography_code),
      month: String(row.month),
      service_class: String(row.service_class),
      numerator: total,
      value: total,
      lower: times(row.lower, row.starters),
      upper: times(row.upper, row.starters),
      per_starter_eur: row.value === null ? null : Number(row.value),
      persons: row.starters === null ? null : Number(row.starters),
      suppressed_reason: row.suppressed_reason === null ? null : String(row.suppressed_reason),
      basis: 'register',
    }
  })
}

async function withoutEffects(connection: MetricConnection): Promise<MetricValues[]> {
  return (await monthsTold(connection)).map(({ area, month }) => ({
    geography_level: 'employment_area',
    geography_code: area,
    month,
    service_class: 'any',
    suppressed_reason: 'no_effect_estimate',
    basis: 'register',
  }))
}

export const humanCapitalNet = defineMetric({
  file: import.meta.url,
  name: 'human_capital_net',
  title: { fi: 'Palvelujen vaikutus osaamispääomaan', en: 'Effect of services on human capital' },
  unit: 'EUR',
  grain: 'an employment area, a month and a service class',
  dimensions: [
    { name: 'service_class', type: 'varchar', description: 'class of the service that starts, any for all' },
  ],
  measures: [{ name: 'per_starter_eur', type: 'double', description: 'effect on each starter' }],
  numerator: 'starters of the service times the effect of starting now rather than waiting on human capital',
  denominator: null,
  formula: 'N₁ · ATT_HC twelve months after the start',
  interval: 'the interval of the effect times the starters',
  means: {
    fi: 'Kuinka paljon palvelun aloittaminen nyt, odottamisen sijaan, on lisännyt aloittaneiden osaamispääomaa vuodessa yhteensä.',
    en: 'By how much starting a service now, rather than waiting, has added to the human capital of those who started, in a year and in all.',
  },
  not: {
    fi: 'Ei kehitys: siitä on vähennetty se, mitä olisi tapahtunut odottamalla. Luokkien luvut eivät laske yhteen niille, jotka aloittivat useamman palvelun. Ei näytetä, kun vaikutusta osaamispääomaan ei ole arvioitu.',
    en: 'Not the development: what waiting would have brought is taken off. The classes do not sum where someone started several. Not shown where no effect on human capital is estimated.',
  },
  sources: ['jobseeker_register', 'services', 'statfin'],
  revisions: 'told anew with the effects of services',
  basis: ['register'],
  verified: false,
  dependsOn: ['turnover'],
  reach: 'all',
  parts: [humanCapitalMonth],
  compute: async ({ connection, cells }) => {
    const rows = await effects(connection, cells)
    return rows.length > 0 ? rows : withoutEffects(connection)
  },
})
