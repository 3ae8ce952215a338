import type { Connection } from '@elinvoima/warehouse'
import type { LedgerSnapshot } from './snapshot.ts'

/**
 * Whether a file that is its whole table says again what it said before: other bytes of its name were loaded since
 * these were, and they tell of no later day than the file does now.
 */
export function isSaidAgain(
  received: readonly LedgerSnapshot[],
  known: LedgerSnapshot,
  extractedOn: string,
): boolean {
  if (known.status !== 'loaded') return false
  return received.some(
    (other) =>
      other.status === 'loaded' &&
      other.file_name === known.file_name &&
      other.content_hash !== known.content_hash &&
      Number(other.loaded_at) > Number(known.loaded_at) &&
      dayOf(other) >= dayOf(known) &&
      dayOf(other) <= extractedOn,
  )
}

const dayOf = ({ extracted_on: day }: LedgerSnapshot): string => day.toISOString().slice(0, 10)

/** Takes a snapshot whose rows have all given way back to `received`, of the day on which it was said again. */
export async function sayAgain(
  connection: Connection,
  { snapshot_id: id }: LedgerSnapshot,
  facts: { readonly receivedAt: string; readonly extractedOn: string; readonly runId: number },
): Promise<void> {
  await connection.run('delete from ledger.load where snapshot_id = $id', { id })
  await connection.run(
    `update ledger.snapshot set status = 'received', received_at = cast($at as timestamptz), run_id = $run,
       extracted_on = cast($day as date), data_until = cast($day as date), loaded_at = null
     where snapshot_id = $id`,
    { id, at: facts.receivedAt, day: facts.extractedOn, run: facts.runId },
  )
}
