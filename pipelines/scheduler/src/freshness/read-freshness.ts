import { readFileSync } from 'node:fs'
import type { SourceDefinition } from '@elinvoima/pipeline'
import { type Connection, query } from '@elinvoima/warehouse'
import { numberOrNull } from '../ledger/number-or-null.ts'
import type { SourceFreshness } from './source-freshness.ts'

const receipts = readFileSync(new URL('source_receipts.sql', import.meta.url), 'utf8')

/** Every source given, in their order, with what the ledger says of it; nothing yet where there is no ledger. */
export async function readFreshness(
  connection: Connection | null,
  sources: readonly SourceDefinition[],
): Promise<SourceFreshness[]> {
  const rows = connection ? await query(connection, receipts) : []
  const bySource = new Map(rows.map((row) => [row['source'], row]))
  return sources.map(({ name, title, promisedDays, origin }) => {
    const row = bySource.get(name)
    return {
      source: name,
      title,
      promisedDays,
      receivedMs: numberOrNull(row?.['received_ms']),
      dataUntil: (row?.['data_until'] as string | null | undefined) ?? null,
      isDemo: row?.['is_demo'] === true,
      licence: (row?.['licence'] as string | null | undefined) ?? origin.licence,
      rowsIn: Number(row?.['rows_in'] ?? 0),
      rowsLoaded: Number(row?.['rows_loaded'] ?? 0),
      rowsRejected: Number(row?.['rows_rejected'] ?? 0),
      heldBack: Number(row?.['held_back'] ?? 0),
    }
  })
}
