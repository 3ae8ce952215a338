import { finishRun, type SourceDefinition, startRun } from '@elinvoima/pipeline'
import { loadReference } from '@elinvoima/warehouse'
import { makeRelease } from '../release/make-release.ts'
import type { Context } from '../run/context.ts'
import { UsageError } from '../run/failures.ts'
import { withLock } from '../run/lock.ts'
import { sources } from '../sources.ts'
import { refreshFigures } from './figures.ts'
import { ledgered } from './ledgered.ts'
import { load } from './load.ts'
import type { RefreshOptions } from './options.ts'
import { receive } from './receive.ts'
import { openRoom, type Room } from './room.ts'
import { stage } from './stage.ts'

export interface Refreshed {
  readonly runId: number
  /** the release made, null when nothing had changed */
  readonly releaseId: string | null
  readonly snapshots: number
  /** sources that could not be reached; their last snapshot serves */
  readonly unavailable: readonly Error[]
}

function chosen(only: readonly string[]): readonly SourceDefinition[] {
  const unknown = only.find((name) => !sources.some((source) => source.name === name))
  if (unknown) {
    throw new UsageError(`no source "${unknown}"; there are ${sources.map((one) => one.name).join(', ')}`)
  }
  return only.length === 0 ? sources : sources.filter((source) => only.includes(source.name))
}

async function run(context: Context, room: Room, options: RefreshOptions, runId: number): Promise<Refreshed> {
  const { connection } = room.warehouse
  const asked = chosen(options.only)
  const step = <T>(name: string, work: () => Promise<T>) =>
    ledgered(context, connection, runId, { step: name, source: null }, work)
  await step('reference', () => loadReference(connection, context.settings.reference))
  const unavailable = await receive(context, room, asked, options, runId)
  const loaded = await load(context, room, asked, options, runId)
  context.progress('staging')
  await step('stage', () => stage(connection, sources))
  await refreshFigures(context, connection, runId, options.full ?? false)
  const [violation] = loaded.violations
  if (violation) throw violation
  context.progress('releasing')
  const releaseId = await step('release', () => makeRelease(context, connection, options, runId))
  return { runId, releaseId, snapshots: loaded.snapshots, unavailable }
}

/**
 * The nightly job once: receive, load, stage, compute, check, release. Whatever fails is written in the ledger
 * and yesterday's release stays; so it does when the run is stopped, which throws the reason of the stop.
 * Throws Busy when another run holds the lock.
 */
export async function refresh(context: Context, options: RefreshOptions): Promise<Refreshed> {
  chosen(options.only)
  return withLock(context.settings.lock, `refresh (${options.trigger})`, async () => {
    const room = await openRoom(context.settings)
    const { connection } = room.warehouse
    const interrupt = () => connection.interrupt()
    context.stop?.addEventListener('abort', interrupt)
    try {
      const runId = await startRun(connection, {
        at: context.now(),
        asOf: options.asOf,
        trigger: options.trigger,
      })
      try {
        const refreshed = await run(context, room, options, runId)
        const message = refreshed.unavailable.map((error) => error.message).join('; ') || null
        await finishRun(connection, runId, { at: context.now(), status: 'succeeded', message })
        return refreshed
      } catch (thrown) {
        const isStopped = context.stop?.aborted ?? false
        const error: unknown = isStopped ? context.stop?.reason : thrown
        const message = error instanceof Error ? error.message : String(error)
        const status = isStopped ? 'interrupted' : 'failed'
        await finishRun(connection, runId, { at: context.now(), status, message })
        throw error
      }
    } finally {
      context.stop?.removeEventListener('abort', interrupt)
      room.close()
    }
  })
}
