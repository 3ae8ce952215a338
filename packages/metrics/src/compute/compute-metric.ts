import { readFileSync } from 'node:fs'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { bound } from './bound.ts'
import type { MetricConnection } from './connection.ts'
import { dropParts, makeParts, type PartsOnHand } from './make-parts.ts'
import { renewTable } from './metric-table.ts'
import { type MonthRange, monthsPresent, monthsReached } from './months.ts'
import { installPrelude } from './prelude.ts'

export interface ComputeOptions {
  /** The months whose facts have changed; every month present where left out. */
  months?: MonthRange
  /** Whether the area's own exports are demo data; marks every row with basis register. */
  isDemo: boolean
}

export interface Computed {
  metric: string
  /** The months computed; null where no source has any. */
  months: MonthRange | null
  /** Rows of those months now in the table. */
  rows: number
  /** True where the table was made new, because it was missing or its definition had changed. */
  renewed: boolean
}

/**
 * Computes one indicator into `metrics.<name>`: deletes and inserts the months reached by those that have
 * changed, in one transaction. The tables it depends on must be computed; the connection must not be inside
 * a transaction. A missing staging or reference table is the database's error.
 */
export async function computeMetric(
  connection: MetricConnection,
  metric: Metric,
  options: ComputeOptions,
): Promise<Computed> {
  const onHand: PartsOnHand = new Map()
  await installPrelude(connection)
  try {
    return await computeWith(connection, metric, options, await monthsPresent(connection), onHand)
  } finally {
    await dropParts(connection, onHand)
  }
}

/** As computeMetric, with the prelude in place, the months present known and shared parts kept on hand. */
export async function computeWith(
  connection: MetricConnection,
  metric: Metric,
  { months: touched, isDemo }: ComputeOptions,
  present: MonthRange | null,
  onHand: PartsOnHand,
): Promise<Computed> {
  await connection.run('begin transaction')
  try {
    const renewed = await renewTable(connection, metric)
    const months = present && monthsReached(metric, present, renewed ? null : (touched ?? null))
    if (months !== null) await makeParts(connection, metric.parts, months, onHand)
    const rows = months === null ? 0 : await refill(connection, metric, months, isDemo)
    await connection.run('commit')
    return { metric: metric.name, months, rows, renewed }
  } catch (error) {
    await connection.run('rollback')
    onHand.clear()
    throw error
  }
}

async function refill(connection: MetricConnection, metric: Metric, months: MonthRange, isDemo: boolean) {
  const sql = readFileSync(metric.sql, 'utf8')
  const names = metricColumns(metric).map(({ name }) => name)
  const range = { from_month: months.from, to_month: months.to }
  const parameters = Object.entries(metric.parameters).map(([name, { value }]) => [name, value] as const)
  const values = bound(sql, { ...range, ...Object.fromEntries(parameters), is_demo: isDemo })
  const within =
    metric.reach === 'all' ? '' : 'where month between cast($from_month as date) and cast($to_month as date)'
  await connection.run(`delete from metrics.${metric.name} ${within}`, bound(within, range))
  await connection.run(
    `insert into metrics.${metric.name} (${names.join(', ')}) select ${names.join(', ')} from (${sql}) as computed`,
    values,
  )
  const counted = await connection.runAndReadAll(
    `select count(*) as row_count from metrics.${metric.name} ${within}`,
    bound(within, range),
  )
  return Number(counted.getRowObjectsJson()[0]?.row_count ?? 0)
}
