import { type Connection, discardUnsettled, transaction } from '@elinvoima/warehouse'
import type { LedgerSnapshot } from './snapshot.ts'

/** A file whose bytes were received before, as it lies there now. */
interface Repeated {
  readonly fileName: string
  readonly extractedOn: string
}

/**
 * What a file of whole tables says that has the bytes of a known snapshot: `nothing` new; the same on a `later` day,
 * with no other word between; or the same `anew`, after others whose rows have to give way again.
 */
export function saidAgain(
  received: readonly LedgerSnapshot[],
  known: LedgerSnapshot,
  { fileName, extractedOn }: Repeated,
): 'nothing' | 'later' | 'anew' {
  if (known.status === 'failed') return 'nothing'
  const isLater = extractedOn > dayOf(known)
  if (known.status !== 'loaded') return isLater ? 'later' : 'nothing'
  const between = received.filter(
    (other) =>
      other.status === 'loaded' &&
      other.content_hash !== known.content_hash &&
      shareTable(other, known) &&
      dayOf(other) >= dayOf(known) &&
      dayOf(other) <= extractedOn,
  )
  const hadOtherBytes = between.some(
    (other) => other.file_name === fileName && Number(other.loaded_at) > Number(known.loaded_at),
  )
  if (hadOtherBytes || (isLater && between.length > 0)) return 'anew'
  return isLater ? 'later' : 'nothing'
}

const dayOf = ({ extracted_on: day }: LedgerSnapshot): string => day.toISOString().slice(0, 10)

/** A book may have any table. */
const shareTable = ({ table_name: one }: LedgerSnapshot, { table_name: other }: LedgerSnapshot) =>
  one === null || other === null || one === other

/** Moves a snapshot to the day on which it was said again; `anew`, it goes back to `received`, to be loaded once more. */
export async function sayAgain(
  connection: Connection,
  { snapshot_id: id }: LedgerSnapshot,
  again: 'later' | 'anew',
  facts: { readonly receivedAt: string; readonly extractedOn: string; readonly runId: number },
): Promise<void> {
  await transaction(connection, async () => {
    await connection.run(
      `update ledger.snapshot set received_at = cast($at as timestamptz), run_id = $run,
         extracted_on = cast($day as date), data_until = cast($day as date)
       where snapshot_id = $id`,
      { id, at: facts.receivedAt, day: facts.extractedOn, run: facts.runId },
    )
    if (again === 'later') return
    await connection.run('delete from ledger.load where snapshot_id = $id', { id })
    await connection.run(
      "update ledger.snapshot set status = 'received', loaded_at = null where snapshot_id = $id",
      { id },
    )
    await discardUnsettled(connection)
  })
}
