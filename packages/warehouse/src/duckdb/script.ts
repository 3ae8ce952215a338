import { readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'

/** Runs every statement of a `.sql` file in order. */
export async function runScript(connection: DuckDBConnection, file: URL): Promise<void> {
  const statements = await connection.extractStatements(readFileSync(file, 'utf8'))
  for (let index = 0; index < statements.count; index++) {
    const statement = await statements.prepare(index)
    await statement.run()
  }
}
