import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { count } from '../duckdb/query.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { readIdentities } from './identity.ts'
import { insertRows } from './insert-rows.ts'
import { keepLost, keepRejects } from './keep-rejects.ts'
import { isOverLimit } from './limit.ts'
import { forgetLost, gatherLost } from './lost-records.ts'
import { createRawTable, rawTable, rejectsTable } from './raw-table.ts'
import { dropSuperseded, findSuperseded } from './supersede.ts'
import type { TextFile, Translation } from './text-file.ts'
import { textRelation } from './text-relation.ts'
import { type RowPeriod, touchedMonths } from './touched-months.ts'

export interface TableLoad {
  readonly contract: CompiledContract
  readonly file: TextFile
  readonly translation: Translation
  /** the file's name as its sender knows it, for the rejects */
  readonly fileName: string
  /** a row of `ledger.snapshot`, where the extract date is read */
  readonly snapshotId: number
  /** 1 to 64 bytes; needed only where the contract has a person column */
  readonly pseudonymKey: Uint8Array | null
  /** which months a row speaks of, so that only these are computed anew; none: all of them */
  readonly period?: RowPeriod
  readonly asOf: string
}

export interface LoadCounts {
  readonly rowsIn: number
  readonly rowsLoaded: number
  readonly rowsRejected: number
  /** rows, of this snapshot or of others, that gave way to a later extract's row of the same key */
  readonly rowsSuperseded: number
}

export interface TableLoaded extends LoadCounts {
  /** more rejects than the contract allows: no row was kept, the rejects were */
  readonly heldBack: boolean
  /** first days of months; null when any month may have changed */
  readonly months: readonly string[] | null
}

/**
 * Reads the text of a file into `raw.<table>`, sound rows and broken ones, in the order of the file; the text is
 * read once, and the identity column once before. Returns how many records the file has. What it reads is of no
 * worth until it is settled. Let it be a transaction of its own: rows deleted in the transaction that wrote them
 * make DuckDB write all the others again at the commit, which takes as long as the whole load.
 */
export async function readTable(connection: DuckDBConnection, load: TableLoad): Promise<number> {
  const { contract, file } = load
  await createRawTable(connection, contract)
  const columns = contract.columns.map((column) => column.name)
  const relation = textRelation(file, columns, load.translation)
  const person = contract.columns.find((column) => column.person)
  await forgetLost(connection)
  if (person) {
    if (!load.pseudonymKey) throw new Error(`${contract.table}: a pseudonym key is needed for ${person.name}`)
    await readIdentities(connection, relation, person, load.pseudonymKey)
    await forgetLost(connection)
  }
  const sql = insertRows(contract, rawTable(contract.table), relation, file.format === 'ndjson')
  const inserted = await connection.run(sql, { snapshot_id: load.snapshotId })
  await connection.run('drop table if exists load_identity')
  return Number(inserted.rowsChanged) + (await gatherLost(connection, contract.table))
}

async function monthsOf(connection: DuckDBConnection, load: TableLoad, where: string): Promise<string[]> {
  if (!load.period) return []
  const rows = `(select * from ${rawTable(load.contract.table)} where ${where})`
  return touchedMonths(connection, rows, load.period, load.asOf)
}

/**
 * Settles what `readTable` read from the same connection: broken rows and duplicates become rejects, older rows of
 * the same keys give way; rows in = rows loaded + rows rejected. Call it inside a transaction, with the ledger's word.
 */
export async function settleTable(
  connection: DuckDBConnection,
  load: TableLoad,
  rowsIn: number,
): Promise<TableLoaded> {
  const { contract, fileName, snapshotId } = load
  const table = rawTable(contract.table)
  const mine = `_snapshot_id = ${snapshotId}`
  await keepRejects(connection, contract, fileName, snapshotId)
  await keepLost(connection, contract.table, fileName, snapshotId)
  await dropDuplicates(connection, contract, fileName, snapshotId)
  const rowsLoaded = await count(connection, `select count(*) from ${table} where ${mine}`)
  const rejects = `select count(*) from ${rejectsTable(contract.table)} where snapshot_id = ${snapshotId}`
  const rowsRejected = await count(connection, rejects)
  if (rowsIn !== rowsLoaded + rowsRejected) {
    throw new Error(`${fileName}: ${rowsIn} rows in, ${rowsLoaded} loaded, ${rowsRejected} rejected`)
  }
  if (isOverLimit(contract.limit, rowsIn, rowsRejected)) {
    await connection.run(`delete from ${table} where ${mine}`)
    return { rowsIn, rowsLoaded: 0, rowsRejected, rowsSuperseded: 0, heldBack: true, months: [] }
  }
  const rowsSuperseded = await findSuperseded(connection, contract, snapshotId)
  const months = new Set([
    ...(await monthsOf(connection, load, mine)),
    ...(await monthsOf(connection, load, 'rowid in (select row_id from load_superseded)')),
  ])
  await dropSuperseded(connection, contract)
  return {
    rowsIn,
    rowsLoaded,
    rowsRejected,
    rowsSuperseded,
    heldBack: false,
    months: load.period ? [...months].toSorted() : null,
  }
}
