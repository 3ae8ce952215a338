import type { SourceDefinition } from '@elinvoima/pipeline'
import type { Context } from '../run/context.ts'
import { ledgered } from './ledgered.ts'
import type { RefreshOptions } from './options.ts'
import { receiveAnswers } from './receive-answers.ts'
import { receiveFiles } from './receive-files.ts'
import { mappingsOf, type Room } from './room.ts'

/**
 * Receives what is new from every source. A public source that cannot be reached is told of and passed over:
 * its last snapshot serves. Returns the errors met.
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
  for (const [index, source] of sources.entries()) {
    context.progress(`receiving ${source.name}`, { done: index, of: sources.length })
    if (source.kind === 'public' && context.settings.offline) continue
    const work = () =>
      source.kind === 'feed'
        ? receiveFiles(context, connection, room.store, source, { inbox: options.inbox, runId, mappings })
        : receiveAnswers(context, connection, room.store, source, { runId, period: options.period })
    try {
      await ledgered(context, connection, runId, { step: 'receive', source: source.name }, work)
    } catch (error) {
      if (source.kind === 'feed' || !(error instanceof Error)) throw error
      context.log('source unavailable, its last snapshot serves', { source: source.name, why: error.message })
      errors.push(error)
    }
  }
  return errors
}
