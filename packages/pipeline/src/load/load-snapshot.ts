import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compileContract } from '@elinvoima/contracts'
import {
  type Connection,
  type LoadCounts,
  loadTable,
  type TableLoaded,
  transaction,
} from '@elinvoima/warehouse'
import type { AreaMapping } from '../feed/mapping.ts'
import { recordLoad } from '../ledger/load.ts'
import { type LedgerSnapshot, markLoaded } from '../ledger/snapshot.ts'
import type { SnapshotStore } from '../snapshot/store.ts'
import type { SourceDefinition } from '../source/definition.ts'
import { checkColumns } from './check-columns.ts'
import { ContractViolated } from './contract-violated.ts'
import { type TableText, tableOfFeed, tablesOfAnswer } from './tables-of-snapshot.ts'

export interface LoadingRoom {
  readonly connection: Connection
  readonly store: SnapshotStore
  readonly mappings: readonly AreaMapping[]
  readonly pseudonymKey: Uint8Array | null
  /** an existing folder for files that live as long as one load */
  readonly workFolder: string
  readonly now: () => Date
  readonly asOf: string
  readonly log: (message: string, facts?: Record<string, unknown>) => void
}

export interface SnapshotLoaded {
  readonly counts: LoadCounts
  /** null: any month may have changed */
  readonly months: readonly string[] | null
}

const nothing: LoadCounts = { rowsIn: 0, rowsLoaded: 0, rowsRejected: 0, rowsSuperseded: 0 }

const plus = (a: LoadCounts, b: LoadCounts): LoadCounts => ({
  rowsIn: a.rowsIn + b.rowsIn,
  rowsLoaded: a.rowsLoaded + b.rowsLoaded,
  rowsRejected: a.rowsRejected + b.rowsRejected,
  rowsSuperseded: a.rowsSuperseded + b.rowsSuperseded,
})

const heldBackLine = (table: string, loaded: LoadCounts, limit: { count: number; share: number }) =>
  `${table}: ${loaded.rowsRejected} of ${loaded.rowsIn} rows break the contract, the limit is ${limit.count} and ` +
  `${limit.share * 100} %; the whole file is held back`

/** What became of one table of a snapshot; `refused` says why nothing of it was kept. */
interface TableOutcome {
  readonly loaded: TableLoaded
  readonly refused: readonly string[]
}

const unread: TableLoaded = { ...nothing, heldBack: true, months: [] }

async function loadText(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  text: TableText,
): Promise<TableOutcome> {
  const { contract, file, translation } = text
  const { lines, missing } = checkColumns(contract, file, translation)
  if (missing.length > 0) return { loaded: unread, refused: lines }
  if (lines.length > 0) room.log('columns differ from the contract', { file: snapshot.file_name, lines })
  const period = source.periods?.[contract.name]
  const loaded = await loadTable(room.connection, {
    contract: compileContract(contract, text.dialect),
    file,
    translation,
    fileName: snapshot.file_name,
    snapshotId: snapshot.snapshot_id,
    pseudonymKey: room.pseudonymKey,
    asOf: room.asOf,
    ...(period ? { period } : {}),
  })
  await recordLoad(room.connection, snapshot.snapshot_id, contract.name, loaded)
  const refused = loaded.heldBack ? [heldBackLine(contract.name, loaded, contract.limit), ...lines] : []
  return { loaded, refused }
}

async function textsOf(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  folder: string,
) {
  const fileName = snapshot.file_name
  const path = room.store.pathOf({ source: source.name, contentHash: snapshot.content_hash, fileName })
  if (source.kind === 'public') return tablesOfAnswer(source, { path, fileName }, folder)
  const facts = { path, fileName, table: snapshot.table_name }
  return [await tableOfFeed(room.connection, source, facts, room.mappings)]
}

const monthsOf = (outcomes: readonly TableOutcome[]) => {
  const months = outcomes.map((one) => one.loaded.months)
  return months.includes(null) ? null : [...new Set(months.flatMap((some) => some ?? []))].toSorted()
}

interface Attempt {
  readonly counts: LoadCounts
  readonly months: readonly string[] | null
  readonly refused: readonly string[]
}

class Undone extends Error {
  readonly refused: readonly TableText[]
  constructor(refused: readonly TableText[]) {
    super('a table of the snapshot was refused')
    this.refused = refused
  }
}

async function attempt(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  texts: readonly TableText[],
): Promise<Attempt> {
  const outcomes: TableOutcome[] = []
  for (const text of texts) outcomes.push(await loadText(room, source, snapshot, text))
  const refusedTexts = texts.filter((_, index) => outcomes[index]?.refused.length)
  if (refusedTexts.length > 0 && refusedTexts.length < texts.length) throw new Undone(refusedTexts)
  const counts = outcomes.map((one) => one.loaded).reduce<LoadCounts>(plus, nothing)
  const refused = outcomes.flatMap((one) => one.refused)
  await markLoaded(room.connection, snapshot.snapshot_id, room.now(), {
    status: refused.length > 0 ? 'failed' : 'loaded',
    counts: refused.length > 0 ? { ...counts, rowsLoaded: 0, rowsRejected: counts.rowsIn } : counts,
    message: refused.length > 0 ? refused.join('; ') : null,
  })
  return { counts, months: monthsOf(outcomes), refused }
}

/**
 * Loads one received snapshot in one transaction: its rows, its rejects and the ledger's word of it.
 * Where one of several tables is refused none is loaded, and the rejects of the refused ones are kept.
 * Throws ContractViolated, with the ledger told, when the columns do not fit or the rejects pass the limit.
 */
export async function loadSnapshot(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
): Promise<SnapshotLoaded> {
  const folder = mkdtempSync(join(room.workFolder, 'load-'))
  const run = (texts: readonly TableText[]) =>
    transaction(room.connection, () => attempt(room, source, snapshot, texts))
  try {
    const texts = await textsOf(room, source, snapshot, folder)
    const { counts, months, refused } = await run(texts).catch((error: unknown) => {
      if (error instanceof Undone) return run(error.refused)
      throw error
    })
    if (refused.length > 0) throw new ContractViolated(source.name, snapshot.file_name, refused)
    return { counts, months }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
