import type { DuckDBConnection } from '@duckdb/node-api'
import { runScript } from '../duckdb/script.ts'

/** Makes the schemas and the ledger where they are missing. */
export async function createSchema(connection: DuckDBConnection): Promise<void> {
  await runScript(connection, new URL('schema.sql', import.meta.url))
}
