import { fileURLToPath } from 'node:url'
import type { DuckDBConnection } from '@duckdb/node-api'
import { columnTypes } from '@elinvoima/testkit'

const folder = fileURLToPath(new URL('../../../../data/reference/', import.meta.url))

/** Fills an empty table of reference data with what is committed; one with rows stays as it is. */
export async function fillCommitted(connection: DuckDBConnection, table: string): Promise<void> {
  const names = [...(await columnTypes(connection, `reference.${table}`)).keys()].join(', ')
  await connection.run(
    `insert into reference.${table} (${names})
     select ${names} from read_csv('${folder}${table}.csv', header = true, all_varchar = true)
     where not exists (select 1 from reference.${table})`,
  )
}
