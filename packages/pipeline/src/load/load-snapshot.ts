import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { discardUnsettled, type LoadCounts, transaction } from '@elinvoima/warehouse'
import { type LedgerSnapshot, markLoaded } from '../ledger/snapshot.ts'
import type { SourceDefinition } from '../source/definition.ts'
import { ContractViolated } from './contract-violated.ts'
import { nothing, readText, settleText, type TableOutcome, type TextRead } from './load-text.ts'
import type { LoadingRoom } from './loading-room.ts'
import { tablesOfSnapshot } from './tables-of-snapshot.ts'
import { unreadableReason } from './unreadable.ts'

export interface SnapshotLoaded {
  readonly counts: LoadCounts
  /** null: any month may have changed */
  readonly months: readonly string[] | null
}

interface Attempt extends SnapshotLoaded {
  readonly refused: readonly string[]
}

const plus = (a: LoadCounts, b: LoadCounts): LoadCounts => ({
  rowsIn: a.rowsIn + b.rowsIn,
  rowsLoaded: a.rowsLoaded + b.rowsLoaded,
  rowsRejected: a.rowsRejected + b.rowsRejected,
  rowsSuperseded: a.rowsSuperseded + b.rowsSuperseded,
})

const monthsOf = (outcomes: readonly TableOutcome[]) => {
  const months = outcomes.map((one) => one.loaded.months)
  return months.includes(null) ? null : [...new Set(months.flatMap((some) => some ?? []))].toSorted()
}

class Undone extends Error {
  readonly refused: readonly TextRead[]
  constructor(refused: readonly TextRead[]) {
    super('a table of the snapshot was refused')
    this.refused = refused
  }
}

const markRefused = (
  room: LoadingRoom,
  { snapshot_id: id }: LedgerSnapshot,
  counts: LoadCounts,
  refused: readonly string[],
) =>
  markLoaded(room.connection, id, room.now(), {
    status: 'failed',
    counts: { ...counts, rowsLoaded: 0, rowsRejected: counts.rowsIn },
    message: refused.join('; '),
  })

async function settle(
  room: LoadingRoom,
  snapshot: LedgerSnapshot,
  reads: readonly TextRead[],
): Promise<Attempt> {
  const outcomes: TableOutcome[] = []
  for (const read of reads) outcomes.push(await settleText(room, snapshot, read))
  const refusedReads = reads.filter((_, index) => outcomes[index]?.refused.length)
  if (refusedReads.length > 0 && refusedReads.length < reads.length) throw new Undone(refusedReads)
  const counts = outcomes.map((one) => one.loaded).reduce<LoadCounts>(plus, nothing)
  const refused = outcomes.flatMap((one) => one.refused)
  if (refused.length > 0) await markRefused(room, snapshot, counts, refused)
  else {
    const outcome = { status: 'loaded', counts, message: null } as const
    await markLoaded(room.connection, snapshot.snapshot_id, room.now(), outcome)
  }
  return { counts, months: monthsOf(outcomes), refused }
}

async function readWhole(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  folder: string,
): Promise<TextRead[]> {
  const reads: TextRead[] = []
  for (const text of await tablesOfSnapshot(room, source, snapshot, folder)) {
    reads.push(await readText(room, source, snapshot, text))
  }
  return reads
}

async function loadWhole(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  folder: string,
): Promise<Attempt> {
  const { connection } = room
  const settled = (reads: readonly TextRead[]) => transaction(connection, () => settle(room, snapshot, reads))
  try {
    const reads = await readWhole(room, source, snapshot, folder)
    return await settled(reads).catch(async (error: unknown) => {
      if (!(error instanceof Undone)) throw error
      const others = reads.filter((read) => !error.refused.includes(read))
      await discardUnsettled(
        connection,
        others.map(({ text }) => text.contract.name),
      )
      return settled(error.refused)
    })
  } catch (error) {
    await discardUnsettled(connection)
    const reason = unreadableReason(error)
    if (reason === null) throw error
    const refused = [`cannot be read: ${reason}`]
    await markRefused(room, snapshot, nothing, refused)
    return { counts: nothing, months: [], refused }
  }
}

/**
 * Loads one received snapshot: reads its tables one by one, then settles all of them, their rejects and the
 * ledger's word in one transaction. What was read and not settled is of a snapshot still only received, and goes.
 * Where one of several tables is refused none is loaded, and the rejects of the refused ones are kept.
 * Throws ContractViolated, with the ledger told, when the bytes cannot be read, the columns do not fit or the
 * rejects pass the limit.
 */
export async function loadSnapshot(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
): Promise<SnapshotLoaded> {
  const folder = mkdtempSync(join(room.workFolder, 'load-'))
  try {
    const { counts, months, refused } = await loadWhole(room, source, snapshot, folder)
    if (refused.length > 0) throw new ContractViolated(source.name, snapshot.file_name, refused)
    return { counts, months }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
