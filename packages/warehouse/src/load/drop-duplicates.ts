import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier } from '../duckdb/identifier.ts'
import { count } from '../duckdb/query.ts'
import { rawTable, rejectsTable } from './raw-table.ts'

/**
 * Of the rows of a snapshot that share a key the last stays; the others become rejects, as `duplicate_row` where
 * they say the same and as `duplicate_key` where they differ. Hashes find the suspects, the key itself decides.
 */
export async function dropDuplicates(
  connection: DuckDBConnection,
  contract: CompiledContract,
  fileName: string,
  snapshotId: number,
): Promise<void> {
  if (contract.key.length === 0) return
  const table = rawTable(contract.table)
  const key = contract.key.map(identifier).join(', ')
  const all = contract.columns.map((column) => identifier(column.name)).join(', ')
  const equals = `select count(*) - count(distinct _key) from ${table} where _snapshot_id = ${snapshotId}`
  if ((await count(connection, equals)) === 0) return
  await connection.run(
    `create or replace temp table load_suspect as
     select _key from ${table} where _snapshot_id = ${snapshotId} group by _key having count(*) > 1`,
  )
  await connection.run(
    `create or replace temp table load_duplicate as
     select row_id, rest, same from (
       select rowid as row_id, cast(to_json(struct_pack(${contract.columns
         .filter((column) => !column.person)
         .map((column) => `${identifier(column.name)} := ${identifier(column.name)}`)
         .join(', ')})) as varchar) as rest,
         row_number() over newest as place, hash(${all}) = first_value(hash(${all})) over newest as same
       from ${table} where _snapshot_id = ${snapshotId} and _key in (select _key from load_suspect)
       window newest as (partition by ${key} order by rowid desc)
     ) where place > 1`,
  )
  await connection.run(
    `insert into ${rejectsTable(contract.table)}
     select $snapshot_id, $file_name, null, null, $key, rule, message,
       cast(to_json([{'column': $key, 'rule': rule, 'message': message}]) as varchar), rest
     from (select rest, case when same then 'duplicate_row' else 'duplicate_key' end as rule,
       case when same then 'the same row stands later in the file'
         else 'a later row of the file has the same key' end as message from load_duplicate)`,
    { snapshot_id: snapshotId, file_name: fileName, key: contract.key.join(', ') },
  )
  await connection.run(`delete from ${table} where rowid in (select row_id from load_duplicate)`)
}
