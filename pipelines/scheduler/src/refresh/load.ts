import { compileContract } from '@elinvoima/contracts'
import {
  ContractViolated,
  type LoadingRoom,
  loadSnapshot,
  type SnapshotLoaded,
  type SourceDefinition,
  waitingSnapshots,
} from '@elinvoima/pipeline'
import type { Context } from '../run/context.ts'
import { ledgered } from './ledgered.ts'
import type { RefreshOptions } from './options.ts'
import { mappingsOf, pseudonymKeyOf, type Room } from './room.ts'

export interface Loaded {
  readonly snapshots: number
  readonly violations: readonly ContractViolated[]
}

const hasPersons = (source: SourceDefinition | undefined) =>
  source?.tables.some((table) => compileContract(table).columns.some(({ person }) => person)) ?? false

/** Loads every snapshot that waits, oldest extract first. A file that breaks its contract is held back, the rest go on. */
export async function load(
  context: Context,
  room: Room,
  sources: readonly SourceDefinition[],
  options: RefreshOptions,
  runId: number,
): Promise<Loaded> {
  const { connection } = room.warehouse
  const byName = new Map(sources.map((source) => [source.name, source]))
  const waiting = await waitingSnapshots(connection, [...byName.keys()])
  const needsKey = waiting.some(({ source }) => hasPersons(byName.get(source)))
  const loading: LoadingRoom = {
    connection,
    store: room.store,
    mappings: mappingsOf(context, options.inbox),
    pseudonymKey: needsKey ? pseudonymKeyOf(context.settings, options.inbox) : null,
    workFolder: room.workFolder,
    now: context.now,
    asOf: options.asOf,
    log: context.log,
  }
  const violations: ContractViolated[] = []
  for (const [index, snapshot] of waiting.entries()) {
    context.progress(`loading ${snapshot.file_name}`, { done: index, of: waiting.length })
    const source = byName.get(snapshot.source)
    if (!source) continue
    try {
      const work = () => loadSnapshot(loading, source, snapshot)
      const step = { step: 'load', source: source.name }
      const loaded: SnapshotLoaded = await ledgered(
        context,
        connection,
        runId,
        step,
        work,
        (done) => done.counts,
      )
      context.log('loaded', { source: source.name, file: snapshot.file_name, ...loaded.counts })
    } catch (error) {
      if (!(error instanceof ContractViolated)) throw error
      violations.push(error)
      context.log('held back', { source: source.name, file: snapshot.file_name, why: error.message })
    }
  }
  return { snapshots: waiting.length, violations }
}
