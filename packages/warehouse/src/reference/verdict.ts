import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract, Fault } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'
import { query } from '../duckdb/query.ts'
import type { ReferencePlace } from './fault.ts'
import { fileOf, textTable } from './text-table.ts'

type FoundPlace = Omit<ReferencePlace, 'line'> & { readonly line: bigint | number | null }

/** The places of a file that break its contract: types, ranges, codes, rules between columns, the key. */
export async function brokenPlaces(
  connection: DuckDBConnection,
  contract: CompiledContract,
): Promise<ReferencePlace[]> {
  const faults = [...contract.columns.flatMap((column) => column.faults), ...contract.rowFaults]
  const selects = [...faults.map((fault) => rowsWith(contract, fault)), rowsWithSameKey(contract)]
  return places(connection, `${selects.join('\nunion all\n')} order by line, column_name`)
}

/** Runs a query whose rows name places: `file, line, column_name, value, problem`. */
export async function places(connection: DuckDBConnection, sql: string): Promise<ReferencePlace[]> {
  const rows = await query<{ column_name: string | null } & FoundPlace>(connection, sql)
  return rows.map(({ file, line, column_name, value, problem }) => ({
    file,
    line: line === null ? null : Number(line),
    column: column_name,
    value,
    problem,
  }))
}

function rowsWith(contract: CompiledContract, fault: Fault): string {
  return `select ${literal(fileOf(contract))} as file, _line as line, ${literal(fault.column)} as column_name,
    ${identifier(fault.column)} as value, ${literal(fault.message)} as problem
    from ${textTable(contract)} where ${fault.when}`
}

function rowsWithSameKey(contract: CompiledContract): string {
  const key = contract.key.map(identifier).join(', ')
  return `select ${literal(fileOf(contract))}, _line, ${literal(contract.key.join(', '))},
    concat_ws(', ', ${key}), 'expected a key that no earlier line has'
    from ${textTable(contract)} qualify row_number() over (partition by ${key} order by _line) > 1`
}
