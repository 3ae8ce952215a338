import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'
import { count } from '../duckdb/query.ts'
import { rowFaults } from './insert-rows.ts'
import { lostTable } from './lost-records.ts'
import { maskedSql } from './mask.ts'
import { rawTable, rejectsTable } from './raw-table.ts'

interface Described {
  readonly column: string
  readonly rule: string
  readonly message: string
  readonly when: string
}

const identityFaults = (contract: CompiledContract): Described[] =>
  contract.columns
    .filter((column) => column.person)
    .flatMap((column) => column.faults.filter((fault) => fault.rule !== 'required'))
    .map((fault) => ({ ...fault, when: `identity_fault = ${literal(fault.rule)}` }))

const faultsOf = (contract: CompiledContract): Described[] => [
  { column: '', rule: 'structure', message: 'the record cannot be read', when: 'unreadable is not null' },
  ...identityFaults(contract),
  ...rowFaults(contract),
]

const described = ({ column, rule, message, when }: Described) =>
  `case when ${when} then {'column': ${literal(column)}, 'rule': ${literal(rule)}, 'message': ${literal(message)}} end`

/**
 * Moves the broken rows of a snapshot from `raw.<table>` to its rejects, each with every rule it breaks.
 * The record's number follows from its place among the rows of the file, which the load keeps in order.
 */
export async function keepRejects(
  connection: DuckDBConnection,
  contract: CompiledContract,
  fileName: string,
  snapshotId: number,
): Promise<void> {
  const broken = `select count(_broken) from ${rawTable(contract.table)} where _snapshot_id = ${snapshotId}`
  if ((await count(connection, broken)) === 0) return
  const texts = contract.columns.map(
    (column) =>
      `json_extract_string(_broken, ${literal(`$."${column.name}"`)}) as ${identifier(column.name)}`,
  )
  await connection.run(
    `insert into ${rejectsTable(contract.table)}
     with first as (
       select min(rowid) as row_id from ${rawTable(contract.table)} where _snapshot_id = $snapshot_id
     ),
     broken as (
       select rowid - row_id + 1 as place, _broken, json_extract_string(_broken, '$."#identity"') as identity_fault,
         json_extract_string(_broken, '$."#unreadable"') as unreadable,
         ${texts.join(',\n         ')}
       from ${rawTable(contract.table)}, first where _snapshot_id = $snapshot_id and _broken is not null
     ),
     judged as (
       select place, _broken,
         list_filter([${faultsOf(contract).map(described).join(',\n           ')}], fault -> fault is not null) as faults
       from broken
     ),
     lost as (select record, record - row_number() over (order by record) as before from ${lostTable(contract.table)})
     select $snapshot_id, $file_name,
       place + (select count(*) from lost where before < place),
       place + (select count(*) from lost where before < place) + 1,
       nullif(faults[1].column, ''), faults[1].rule, faults[1].message, cast(to_json(faults) as varchar),
       ${maskedSql('_broken')}
     from judged`,
    { snapshot_id: snapshotId, file_name: fileName },
  )
  await connection.run(
    `delete from ${rawTable(contract.table)} where _snapshot_id = $snapshot_id and _broken is not null`,
    { snapshot_id: snapshotId },
  )
}

/** Keeps the records that could not even be split into columns. */
export async function keepLost(
  connection: DuckDBConnection,
  table: string,
  fileName: string,
  snapshotId: number,
): Promise<void> {
  await connection.run(
    `insert into ${rejectsTable(table)}
     select $snapshot_id, $file_name, record, record + 1, column_name, 'structure', message,
       cast(to_json([{'column': column_name, 'rule': 'structure', 'message': message}]) as varchar), ${maskedSql('text')}
     from ${lostTable(table)}`,
    { snapshot_id: snapshotId, file_name: fileName },
  )
}
