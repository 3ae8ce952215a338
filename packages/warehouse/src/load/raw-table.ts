import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledColumn, CompiledContract } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'

export const rawTable = (table: string) => `raw.${identifier(table)}`
export const rejectsTable = (table: string) => `raw.${identifier(`${table}__rejects`)}`

// Told how to keep them, DuckDB need not try every way on every row group: a fifth of the time of a load.
const stored = ({ name, type, coded }: CompiledColumn) =>
  `${identifier(name)} ${type}${coded ? ' using compression dictionary' : ''}`

/** Makes `raw.<table>` and `raw.<table>__rejects` where missing, with the contract's words as comments. */
export async function createRawTable(
  connection: DuckDBConnection,
  contract: CompiledContract,
): Promise<void> {
  const table = rawTable(contract.table)
  await connection.run(
    `create table if not exists ${table} (
      ${contract.columns.map(stored).join(',\n      ')},
      _snapshot_id integer, _key ubigint using compression uncompressed, _broken varchar)`,
  )
  await connection.run(
    `create table if not exists ${rejectsTable(contract.table)} (
      snapshot_id integer, file_name varchar, record bigint, line bigint, column_name varchar, rule varchar,
      message varchar, faults varchar, text varchar)`,
  )
  for (const column of contract.columns) {
    const words = column.unit ? `${column.description} [${column.unit}]` : column.description
    await connection.run(`comment on column ${table}.${identifier(column.name)} is ${literal(words)}`)
  }
}
