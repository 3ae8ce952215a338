import { type Metric, metricCatalogue } from '@elinvoima/metrics'
import { type Connection, identifier, query, queryOne } from '@elinvoima/warehouse'
import { isBare } from '../protection/bare-estimates.ts'

interface Counted {
  readonly rows: number
  readonly bare: number
}

/**
 * Looks for values that a release prints without what they are made of: a ratio without its numerator and
 * denominator, an estimate without its interval, either of them empty without a reason. A line each. Indicators
 * younger than the release are passed over.
 */
export async function valuesWithoutParts(marts: Connection): Promise<string[]> {
  const found: string[] = []
  const tables = await query<{ name: string }>(marts, 'select table_name as name from duckdb_tables()')
  const names = new Set(tables.map(({ name }) => name))
  for (const metric of metricCatalogue().filter(({ name }) => names.has(name))) {
    for (const [fault, where] of faultsOf(metric)) {
      const { rows, bare } = await queryOne<Counted & Record<string, unknown>>(
        marts,
        `select count(*)::integer as rows, count(*) filter (where ${where})::integer as bare
         from ${identifier(metric.name)}`,
      )
      if (bare > 0) found.push(`${metric.name}: ${fault} in ${bare} of ${rows} rows`)
    }
  }
  return found
}

const empty = 'value is null and suppressed_reason is null'
const apart = 'value is not null and (numerator is null or denominator is null)'

function faultsOf(metric: Metric): [fault: string, where: string][] {
  const faults: [string, string][] = []
  if (metric.denominator !== null) faults.push(['a ratio without its parts', apart])
  const bare = isBare(metric)
  if (bare !== null) faults.push(['an estimate without its interval', bare])
  return faults.length > 0 ? [...faults, ['an empty value without the reason', empty]] : []
}
