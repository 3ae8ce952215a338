import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'
import { count, queryOne } from '../duckdb/query.ts'
import { rawTable } from './raw-table.ts'

/**
 * Where in a table the rows with a key of this snapshot can be at all, by the dates of their keys: what lies in other
 * years is not read. A snapshot with a row without its date can have them anywhere.
 */
async function reach(
  connection: DuckDBConnection,
  contract: CompiledContract,
  snapshotId: number,
): Promise<string> {
  const isDate = new Set(contract.columns.filter(({ type }) => type === 'date').map(({ name }) => name))
  const bounds: string[] = []
  for (const name of contract.key.filter((column) => isDate.has(column)).map(identifier)) {
    const { first, last } = await queryOne<{ first: string | null; last: string | null }>(
      connection,
      `select
         case when count(*) = count(${name}) then cast(min(${name}) as varchar) end as first,
         cast(max(${name}) as varchar) as last
       from ${rawTable(contract.table)} where _snapshot_id = ${snapshotId}`,
    )
    if (first && last) bounds.push(`and ${name} between date ${literal(first)} and date ${literal(last)}`)
  }
  return bounds.join(' ')
}

/** Rows of every snapshot but the latest extract that was loaded, empty ones counted too; of one day the last loaded. */
const ofEarlierSnapshots = (contract: CompiledContract, snapshotId: number): string => {
  const table = rawTable(contract.table)
  return `insert into load_superseded
    select rowid from ${table} where _snapshot_id <> (
      select snapshot_id from ledger.snapshot
      where snapshot_id = ${snapshotId}
        or snapshot_id in (select _snapshot_id from ${table})
        or (status = 'loaded' and snapshot_id in (
          select snapshot_id from ledger.load where table_name = ${literal(contract.table)}))
      order by extracted_on desc, snapshot_id = ${snapshotId} desc, snapshot_id desc limit 1)`
}

/**
 * Finds, in the temporary table `load_superseded`, the rows that give way: where rows of several snapshots have the
 * key of a row just loaded, the latest extract stays; of one day the latest snapshot. Of a table whose files are whole,
 * all rows of earlier extracts give way, whatever their keys. Returns how many give way.
 */
export async function findSuperseded(
  connection: DuckDBConnection,
  contract: CompiledContract,
  snapshotId: number,
): Promise<number> {
  await connection.run('create or replace temp table load_superseded (row_id bigint)')
  const table = rawTable(contract.table)
  const others = `select count(*) from (select 1 from ${table} where _snapshot_id <> ${snapshotId} limit 1)`
  if (contract.whole) {
    await connection.run(ofEarlierSnapshots(contract, snapshotId))
    return count(connection, 'select count(*) from load_superseded')
  }
  if (contract.key.length === 0 || (await count(connection, others)) === 0) return 0
  const key = contract.key.map(identifier).join(', ')
  // a key may be called as a column of the ledger is
  const ofRow = contract.key.map((name) => `same_hash.${identifier(name)}`).join(', ')
  const within = await reach(connection, contract, snapshotId)
  await connection.run(
    `insert into load_superseded
     with same_hash as (
       select rowid as row_id, _snapshot_id, ${key} from ${table}
       where _key in (select _key from ${table} where _snapshot_id = ${snapshotId}) ${within}
     )
     select row_id from (
       select row_id, row_number() over (
         partition by ${ofRow} order by snapshot.extracted_on desc, snapshot.snapshot_id desc
       ) as place
       from same_hash join ledger.snapshot as snapshot on snapshot.snapshot_id = same_hash._snapshot_id
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
