import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import type { MetricConnection } from './connection.ts'
import { definitionHash } from './definition-hash.ts'

const registry =
  'create table if not exists metrics.definition (metric_name varchar primary key, definition_hash varchar not null)'

/**
 * Sees that an indicator's table is there and was filled by its present definition. Makes it new and empty
 * where it is missing or the definition has changed, and then answers true: every month must be computed.
 */
export async function renewTable(connection: MetricConnection, metric: Metric): Promise<boolean> {
  const hash = definitionHash(metric)
  await connection.run(registry)
  const found = await connection.runAndReadAll(
    `select 1 as found
     from metrics.definition
     inner join information_schema.tables on table_schema = 'metrics' and table_name = metric_name
     where metric_name = $name and definition_hash = $hash`,
    { name: metric.name, hash },
  )
  if (found.getRowObjectsJson().length > 0) return false
  const columns = metricColumns(metric).map(({ name, type }) => `${name} ${type}`)
  await connection.run(`create or replace table metrics.${metric.name} (${columns.join(', ')})`)
  await connection.run('insert or replace into metrics.definition values ($name, $hash)', {
    name: metric.name,
    hash,
  })
  return true
}
