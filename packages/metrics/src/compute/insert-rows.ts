import { metricColumns } from '../definition/columns.ts'
import type { MetricValues } from '../definition/compute.ts'
import type { Metric } from '../definition/metric.ts'
import type { MetricConnection } from './connection.ts'

/**
 * Inserts rows into an indicator's table; columns left out of a row are null. Throws where a row has a column that
 * the indicator has not. Returns how many were inserted.
 */
export async function insertRows(
  connection: MetricConnection,
  metric: Metric,
  rows: readonly MetricValues[],
): Promise<number> {
  if (rows.length === 0) return 0
  const columns = metricColumns(metric)
  const names = columns.map(({ name }) => name)
  for (const name of new Set(rows.flatMap(Object.keys))) {
    if (!names.includes(name)) {
      throw new Error(`metric ${metric.name}: expected one of ${names}, got a column "${name}"`)
    }
  }
  const structure = [Object.fromEntries(columns.map(({ name, type }) => [name, type.toUpperCase()]))]
  await connection.run(
    `insert into metrics.${metric.name} (${names.join(', ')})
     select one.* from (select unnest(from_json($rows, $structure)) as one)`,
    { rows: JSON.stringify(rows), structure: JSON.stringify(structure) },
  )
  return rows.length
}
