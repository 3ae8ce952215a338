import { recommendedRule as rule } from '@elinvoima/disclosure'
import type { Metric } from '@elinvoima/metrics'
import { type Connection, identifier } from '@elinvoima/warehouse'

interface Rounding {
  readonly areaOnly: boolean
  /** columns of a block that is hidden whole where any row of it has a few persons; null: no row is hidden */
  readonly block: readonly string[] | null
  /** what each column is rounded to a multiple of */
  readonly to: Readonly<Record<string, number>>
  /** SQL of the value from what is rounded, so that what is printed agrees */
  readonly value?: string
}

/**
 * Indicators that part or repeat figures that are protected elsewhere: they are published so coarse that neither their
 * sums nor a later correction tell of one person.
 */
const roundings: Readonly<Record<string, Rounding>> = {
  benefits_by_paid_days: {
    areaOnly: true,
    block: ['benefit_type'],
    to: { numerator: 1000, value: 1000, paid_days: 10 },
  },
  municipal_share_forecast: { areaOnly: false, block: null, to: { year_before_eur: 1000 } },
  turnover_per_unemployed: {
    areaOnly: true,
    block: null,
    to: {
      numerator: 1000,
      denominator: 10,
      latest_rules_eur: 1000,
      value: 10,
      latest_rules_per_unemployed_eur: 10,
    },
  },
  human_capital_per_euro: {
    areaOnly: true,
    block: null,
    to: {
      denominator: 1000,
      value: 0.001,
      lower: 0.001,
      upper: 0.001,
      parameter_lower: 0.001,
      parameter_upper: 0.001,
    },
  },
  result_change: {
    areaOnly: true,
    block: null,
    to: {
      numerator: 0.001,
      denominator: 0.001,
      growth_part: 0.1,
      turnover_part: 0.1,
      lower: 0.1,
      upper: 0.1,
    },
    value: 'growth_part + turnover_part',
  },
  service_intensity: {
    areaOnly: false,
    block: null,
    to: {
      numerator: 5,
      denominator: 10,
      service_months: 5,
      value: 0.01,
      services_per_unemployed: 0.1,
      services_per_labour_force: 0.1,
    },
  },
  cost_per_additional_job: {
    areaOnly: true,
    block: null,
    to: { numerator: 1000, value: 100, lower: 100, upper: 100 },
  },
  service_cost: {
    areaOnly: true,
    block: ['service_class', 'period_kind', 'per', 'cost_source'],
    to: { numerator: 100, denominator: 5, unpriced_periods: 5 },
    value: 'ratio(numerator, denominator)',
  },
}

/** Whether an indicator is published for employment areas only. */
export const isAreaOnly = ({ name }: Metric): boolean =>
  name === 'turnover' || roundings[name]?.areaOnly === true

/** Hides and rounds the rows chosen of an indicator, where it is one that is published rounded. */
export async function roundChosen(connection: Connection, metric: Metric, chosen: string): Promise<void> {
  const rounding = roundings[metric.name]
  if (rounding === undefined) return
  const columns = Object.entries(rounding.to)
  if (rounding.block !== null) {
    const keys = ['geography_code', 'month', ...rounding.block].map(identifier).join(', ')
    const cleared = ['value', ...Object.keys(rounding.to)]
      .filter((column, place, all) => all.indexOf(column) === place)
      .map((column) => `${identifier(column)} = null`)
      .join(', ')
    await connection.run(
      `update ${chosen} set ${cleared}, suppressed_reason = 'small_cell'
       where (${keys}) in (select (${keys}) from ${chosen} where persons > 0 and persons < ${rule.minimum})`,
    )
  }
  const rounded = columns.map(
    ([column, to]) => `${identifier(column)} = round(${to} * round(${identifier(column)} / ${to}), 6)`,
  )
  await connection.run(`update ${chosen} set ${rounded.join(', ')}`)
  if (rounding.value !== undefined)
    await connection.run(`update ${chosen} set value = ${rounding.value} where value is not null`)
}
