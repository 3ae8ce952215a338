import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, literal } from '@elinvoima/warehouse'

/** A Parquet file of a query's rows, with the types they have in the release. */
export async function parquetOf(connection: Connection, sql: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-export-'))
  const file = join(folder, 'rows.parquet')
  try {
    await connection.run(`copy (${sql}) to ${literal(file)} (format parquet)`)
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
