import { recordStep, type SourceDefinition, unclaimed } from '@elinvoima/pipeline'
import type { Context } from '../run/context.ts'
import { sources as all } from '../sources.ts'
import { ledgered } from './ledgered.ts'
import type { RefreshOptions } from './options.ts'
import { receiveAnswers } from './receive-answers.ts'
import { receiveFiles } from './receive-files.ts'
import { mappingsOf, type Room } from './room.ts'

/** Tells of what lies in the inbox and nobody reads: an export under a wrong name must not go unseen. */
async function tellUnclaimed(context: Context, room: Room, inbox: string, runId: number): Promise<void> {
  const left = unclaimed(inbox, all)
  if (left.length === 0) return
  const at = context.now()
  context.log('left in the inbox', { files: left })
  const facts = { step: 'receive', source: null, startedAt: at, finishedAt: at } as const
  const message = `left in the inbox: ${left.join('; ')}`
  await recordStep(room.warehouse.connection, runId, { ...facts, status: 'skipped', message })
}

/**
 * Receives what is new from every source: files of the inbox, then answers of public services. A source that cannot
 * be reached, or a file that cannot be opened, is told of and passed over: what came before serves. Returns the
 * errors met.
 */
export async function receive(
  context: Context,
  room: Room,
  sources: readonly SourceDefinition[],
  options: RefreshOptions,
  runId: number,
): Promise<Error[]> {
  const { connection } = room.warehouse
  const mappings = mappingsOf(context, options.inbox)
  const errors: Error[] = []
  await tellUnclaimed(context, room, options.inbox, runId)
  for (const [index, source] of sources.entries()) {
    context.progress(`receiving ${source.name}`, { done: index, of: sources.length })
    const step = { step: 'receive', source: source.name }
    const work = async () => {
      const facts = { inbox: options.inbox, runId, mappings, until: options.period?.to ?? null }
      const [unopened] = await receiveFiles(context, connection, room.store, source, facts)
      if (source.kind === 'public' && !context.settings.offline) {
        await receiveAnswers(context, connection, room.store, source, {
          runId,
          asOf: options.asOf,
          period: options.period,
        })
      }
      if (unopened) throw unopened
    }
    try {
      await ledgered(context, connection, runId, step, work)
    } catch (error) {
      if (!(error instanceof Error) || (source.kind === 'feed' && !('syscall' in error))) throw error
      context.log('source unavailable, its last snapshot serves', { source: source.name, why: error.message })
      errors.push(error)
    }
  }
  return errors
}
