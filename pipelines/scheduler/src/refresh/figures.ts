import { type Connection, query } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'
import { sources } from '../sources.ts'
import { basisOf } from './basis.ts'
import { check } from './check.ts'
import { compute, holdsDemo } from './compute.ts'
import { ledgered } from './ledgered.ts'
import { pendingChanges } from './pending-changes.ts'

const weekMs = 7 * 86_400_000
const completeCheck = 'check everything'

async function isCompleteCheckDue(connection: Connection, now: Date): Promise<boolean> {
  const [last] = await query<{ ms: bigint | null }>(
    connection,
    `select max(epoch_ms(finished_at)) as ms from ledger.step where step = $step and status = 'succeeded'`,
    { step: completeCheck },
  )
  return last?.ms === null || last?.ms === undefined || now.getTime() - Number(last.ms) > weekMs
}

/**
 * Computes the indicators of what has changed and checks it; once a week, and when `full`, everything is checked.
 * Only what passed both is no longer pending: after a failure the next run has it to do again.
 */
export async function refreshFigures(
  context: Context,
  connection: Connection,
  runId: number,
  full: boolean,
): Promise<void> {
  const startedAt = context.now()
  const basis = basisOf(context.settings.reference, sources, await holdsDemo(connection))
  const changed = full ? null : await pendingChanges(connection, basis)
  context.progress('computing indicators')
  await ledgered(context, connection, runId, { step: 'compute', source: null }, () =>
    compute(connection, runId, changed),
  )
  const isComplete = changed === null || (await isCompleteCheckDue(connection, startedAt))
  const step = { step: isComplete ? completeCheck : 'check', source: null }
  context.progress('checking')
  await ledgered(context, connection, runId, step, () =>
    check(connection, runId, isComplete ? null : changed),
  )
  await connection.run('insert into ledger.computation values ($run, cast($at as timestamptz), $basis)', {
    run: runId,
    at: startedAt.toISOString(),
    basis,
  })
}
