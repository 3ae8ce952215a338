import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier } from '../duckdb/identifier.ts'
import { count } from '../duckdb/query.ts'
import { rawTable } from './raw-table.ts'

/**
 * Finds, in the temporary table `load_superseded`, the rows that give way: where rows of several snapshots have the
 * key of a row just loaded, the latest extract stays; of one day the latest snapshot. Returns how many give way.
 */
export async function findSuperseded(
  connection: DuckDBConnection,
  contract: CompiledContract,
  snapshotId: number,
): Promise<number> {
  await connection.run('create or replace temp table load_superseded (row_id bigint)')
  const table = rawTable(contract.table)
  const others = `select count(*) from (select 1 from ${table} where _snapshot_id <> ${snapshotId} limit 1)`
  if (contract.key.length === 0 || (await count(connection, others)) === 0) return 0
  const key = contract.key.map(identifier).join(', ')
  await connection.run(
    `insert into load_superseded
     with same_hash as (
       select rowid as row_id, _snapshot_id, ${key} from ${table}
       where _key in (select _key from ${table} where _snapshot_id = ${snapshotId})
     )
     select row_id from (
       select row_id, row_number() over (partition by ${key} order by extracted_on desc, snapshot_id desc) as place
       from same_hash join ledger.snapshot on snapshot_id = _snapshot_id
     ) where place > 1`,
  )
  return count(connection, 'select count(*) from load_superseded')
}

/** Drops the rows found; they remain in their snapshot's bytes. */
export async function dropSuperseded(
  connection: DuckDBConnection,
  contract: CompiledContract,
): Promise<void> {
  await connection.run(
    `delete from ${rawTable(contract.table)} where rowid in (select row_id from load_superseded)`,
  )
}
