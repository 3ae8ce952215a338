import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { computeAll } from '@elinvoima/metrics'
import { type Connection, count } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'
import { IndicatorFailed } from '../run/failures.ts'
import { pendingMonths } from './pending-months.ts'

/** Whether any loaded snapshot of the warehouse is of the demo region. */
export const holdsDemo = async (connection: Connection): Promise<boolean> =>
  (await count(connection, "select count(*) from ledger.snapshot where is_demo and status = 'loaded'")) > 0

function hashOfFolder(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted())
    hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

/** Computes the indicators for the months that have changed since the last time. Throws IndicatorFailed. */
export async function compute(context: Context, connection: Connection, runId: number): Promise<void> {
  const startedAt = context.now().toISOString()
  const referenceHash = hashOfFolder(context.settings.reference)
  const months = await pendingMonths(connection, referenceHash)
  const [from] = months ?? []
  const to = months?.at(-1)
  const range = from !== undefined && to !== undefined ? { months: { from, to } } : {}
  try {
    if (months === null || months.length > 0) {
      await computeAll(connection, { isDemo: await holdsDemo(connection), ...range })
    }
  } catch (error) {
    throw new IndicatorFailed(error)
  }
  await connection.run('insert into ledger.computation values ($run, cast($at as timestamptz), $hash)', {
    run: runId,
    at: startedAt,
    hash: referenceHash,
  })
}
