import { recordStep } from '@elinvoima/pipeline'
import type { Connection } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'

interface Counted {
  readonly rowsIn: number
  readonly rowsLoaded: number
  readonly rowsRejected: number
}

/** Runs a step and writes in the ledger how it went; an error passes on after it is written. */
export async function ledgered<T>(
  context: Context,
  connection: Connection,
  runId: number,
  step: { readonly step: string; readonly source: string | null },
  work: () => Promise<T>,
  countsOf: (result: T) => Counted | null = () => null,
): Promise<T> {
  context.stop?.throwIfAborted()
  const startedAt = context.now()
  try {
    const result = await work()
    const counts = countsOf(result) ?? {}
    const facts = { ...step, startedAt, finishedAt: context.now(), status: 'succeeded', ...counts } as const
    await recordStep(connection, runId, facts)
    return result
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const facts = { ...step, startedAt, finishedAt: context.now(), status: 'failed', message } as const
    await recordStep(connection, runId, facts)
    throw error
  }
}
