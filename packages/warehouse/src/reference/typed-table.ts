import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract, TableContract } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'
import { textTable } from './text-table.ts'

/** Makes `reference.<table>` of the text read: typed by the contract, commented, with `_line` of the file. */
export async function makeTyped(
  connection: DuckDBConnection,
  contract: TableContract,
  compiled: CompiledContract,
): Promise<void> {
  const table = `reference.${identifier(compiled.table)}`
  const values = compiled.columns.map(
    ({ name, type, value }) => `cast(${value} as ${type}) as ${identifier(name)}`,
  )
  await connection.run(
    `create or replace table ${table} as
     select ${values.join(', ')}, cast(_line as integer) as _line from ${textTable(compiled)} order by _line`,
  )
  await connection.run(`comment on table ${table} is ${literal(contract.grain)}`)
  for (const { name, description, unit } of compiled.columns) {
    const comment = unit === undefined ? description : `${description} (${unit})`
    await connection.run(`comment on column ${table}.${identifier(name)} is ${literal(comment)}`)
  }
  await connection.run(`comment on column ${table}._line is 'line of the row in its file'`)
  await connection.run(`drop table ${textTable(compiled)}`)
}
