import { recommendedRule as rule } from '@elinvoima/disclosure'
import type { Metric } from '@elinvoima/metrics'
import { type Connection, identifier } from '@elinvoima/warehouse'

interface Rounding {
  readonly areaOnly: boolean
  /** columns of a block that is hidden whole where any row of it has a few persons; null: no row is hidden */
  readonly block: readonly string[] | null
  /** what each column is rounded to a multiple of */
  readonly to: Readonly<Record<string, number>>
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
    const cleared = columns.map(([column]) => `${identifier(column)} = null`).join(', ')
    await connection.run(
      `update ${chosen} set ${cleared}, suppressed_reason = 'small_cell'
       where (${keys}) in (select (${keys}) from ${chosen} where persons > 0 and persons < ${rule.minimum})`,
    )
  }
  const rounded = columns.map(
    ([column, to]) => `${identifier(column)} = ${to} * round(${identifier(column)} / ${to})`,
  )
  await connection.run(`update ${chosen} set ${rounded.join(', ')}`)
}
