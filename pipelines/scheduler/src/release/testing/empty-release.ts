import { metricCatalogue, metricColumns } from '@elinvoima/metrics'
import { type Connection, identifier } from '@elinvoima/warehouse'
import { scenarioTables } from '../scenario-tables.ts'
import { scenarioColumns } from '../stated-scenario.ts'

/** A release with nothing in it but one area, attached as one is while it is made. */
export async function emptyRelease(connection: Connection): Promise<void> {
  await connection.run("attach ':memory:' as marts")
  const make = (name: string, columns: readonly (readonly [string, string])[]) =>
    connection.run(
      `create table marts.main.${identifier(name)} (${columns.map(([column, type]) => `${identifier(column)} ${type}`).join(', ')})`,
    )
  for (const metric of metricCatalogue())
    await make(
      metric.name,
      metricColumns(metric).map(({ name, type }) => [name, type] as const),
    )
  await make('scenario', Object.entries(scenarioColumns))
  for (const [name, { columns }] of Object.entries(scenarioTables))
    await make(name, [['scenario', 'VARCHAR'], ...Object.entries(columns)])
  await connection.run(`create table marts.main.employment_area as select '32' as code;
    create table marts.main.mainland_area as select '12' as code, 'pohjois-karjala' as slug`)
}
