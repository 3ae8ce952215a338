import { compileContract } from '@elinvoima/contracts'
import {
  type LoadCounts,
  readTable,
  settleTable,
  type TableLoad,
  type TableLoaded,
  transaction,
} from '@elinvoima/warehouse'
import { recordLoad } from '../ledger/load.ts'
import type { LedgerSnapshot } from '../ledger/snapshot.ts'
import type { SourceDefinition } from '../source/definition.ts'
import { checkColumns } from './check-columns.ts'
import type { LoadingRoom } from './loading-room.ts'
import { nameRows } from './name-rows.ts'
import { type BrokenRule, brokenRules, refusalLine } from './refusal.ts'
import type { TableText } from './tables-of-snapshot.ts'

/** What became of one table of a snapshot; `refused` says why nothing of it was kept. */
export interface TableOutcome {
  readonly loaded: TableLoaded
  readonly refused: readonly string[]
}

export const nothing: LoadCounts = { rowsIn: 0, rowsLoaded: 0, rowsRejected: 0, rowsSuperseded: 0 }
const unread: TableLoaded = { ...nothing, heldBack: true, months: [] }

const mistyped = (rules: readonly BrokenRule[], rowsIn: number) =>
  new Map(
    rules.filter(({ rule }) => rule === 'type').map(({ column_name, rows }) => [column_name, rows / rowsIn]),
  )

/** One table of a snapshot as read, to be settled; `load` is null where its columns do not fit. */
export interface TextRead {
  readonly text: TableText
  readonly load: TableLoad | null
  readonly rowsIn: number
  /** why it was not read */
  readonly refused: readonly string[]
}

/** Reads one table of a snapshot, in a transaction of its own, where its columns fit the contract. */
export async function readText(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  text: TableText,
): Promise<TextRead> {
  const { contract, file, translation, part } = text
  const { connection } = room
  const { snapshot_id: snapshotId, file_name: fileName } = snapshot
  const { lines, missing } = checkColumns(contract, file, translation)
  const place = part ? `${contract.name}: ` : ''
  if (missing.length > 0) {
    return { text, load: null, rowsIn: 0, refused: lines.map((line) => `${place}${line}`) }
  }
  if (lines.length > 0) room.log('columns differ from the contract', { file: fileName, lines })
  const period = source.periods?.[contract.name]
  const load = {
    contract: compileContract(contract, text.dialect),
    file,
    translation,
    fileName: part?.fileName ?? fileName,
    snapshotId,
    pseudonymKey: room.pseudonymKey,
    asOf: room.asOf,
    ...(period ? { period } : {}),
  }
  const rowsIn = await transaction(connection, () => readTable(connection, load))
  return { text, load, rowsIn, refused: [] }
}

/** Settles a table that was read, inside a transaction, and writes in the ledger what became of it. */
export async function settleText(
  { connection }: LoadingRoom,
  snapshot: LedgerSnapshot,
  read: TextRead,
): Promise<TableOutcome> {
  const { load, text, rowsIn } = read
  if (load === null) return { loaded: unread, refused: read.refused }
  const { contract, file, translation, part } = text
  const { snapshot_id: snapshotId } = snapshot
  const loaded = await settleTable(connection, load, rowsIn)
  await recordLoad(connection, snapshotId, contract.name, loaded)
  if (part && loaded.rowsRejected > 0) await nameRows(connection, contract.name, snapshotId, part.rowNumbers)
  if (!loaded.heldBack) return { loaded, refused: [] }
  const rules = await brokenRules(connection, contract.name, snapshotId)
  const drift = checkColumns(contract, file, translation, mistyped(rules, loaded.rowsIn))
  return { loaded, refused: [refusalLine(contract, loaded, rules), ...drift.lines] }
}
