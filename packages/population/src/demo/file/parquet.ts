import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const copy = readFileSync(new URL('copy-to-parquet.sql', import.meta.url), 'utf8')

/** Turns a UTF-8 file with a header and semicolons into a Parquet file of text columns. */
export async function copyToParquet(source: string, target: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  try {
    await connection.run(copy, { source, target })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
