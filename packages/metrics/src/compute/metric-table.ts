import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import type { MetricConnection } from './connection.ts'
import { definitionHash } from './definition-hash.ts'

/** By name of the indicators whose tables there are, the hash of the definition that filled each. */
export type Definitions = Map<string, string>

/** Reads which indicators' tables there are; makes the registry of them where it is missing. */
export async function readDefinitions(connection: MetricConnection): Promise<Definitions> {
  await connection.run(
    `create table if not exists metrics.definition
     (metric_name varchar primary key, definition_hash varchar not null)`,
  )
  const found = await connection.runAndReadAll(
    `select metric_name, definition_hash
     from metrics.definition
     inner join information_schema.tables on table_schema = 'metrics' and table_name = metric_name`,
  )
  return new Map(
    found.getRowObjectsJson().map((row) => [String(row.metric_name), String(row.definition_hash)]),
  )
}

/**
 * Sees that an indicator's table is there and was filled by its present definition. Makes it new and empty
 * where it is missing or the definition has changed, and then answers true: every month must be computed.
 */
export async function renewTable(
  connection: MetricConnection,
  metric: Metric,
  definitions: Definitions,
): Promise<boolean> {
  const hash = definitionHash(metric)
  if (definitions.get(metric.name) === hash) return false
  const columns = metricColumns(metric).map(({ name, type }) => `${name} ${type}`)
  await connection.run(`create or replace table metrics.${metric.name} (${columns.join(', ')})`)
  await connection.run('insert or replace into metrics.definition values ($name, $hash)', {
    name: metric.name,
    hash,
  })
  return true
}
