import { readFileSync } from 'node:fs'
import { currentRelease, query, readManifest } from '@elinvoima/warehouse'
import { readFreshness } from '../../freshness/read-freshness.ts'
import { numberOrNull } from '../../ledger/number-or-null.ts'
import { readLedger } from '../../ledger/read-ledger.ts'
import type { Settings } from '../../settings/settings.ts'
import { sources } from '../../sources.ts'
import type { Facts, LastRun } from './facts.ts'

const nights = readFileSync(new URL('nights.sql', import.meta.url), 'utf8')

function lastRunOf(row: Record<string, unknown> | undefined): LastRun | null {
  if (!row || row['run_id'] === null) return null
  return {
    runId: Number(row['run_id']),
    trigger: String(row['trigger']),
    status: String(row['status']),
    asOf: String(row['as_of']),
    startedMs: Number(row['started_ms']),
    finishedMs: numberOrNull(row['finished_ms']),
  }
}

function releaseFacts(releases: string): Facts['release'] {
  const id = currentRelease(releases)
  return id ? { id, createdMs: Date.parse(readManifest(releases, id).createdAt) } : null
}

/** What the ledger and the release say. Throws Busy. */
export const readFacts = (settings: Settings): Promise<Facts> =>
  readLedger(settings, async (connection) => {
    const [row] = connection ? await query(connection, nights) : []
    return {
      lastNight: (row?.['last_night'] as string | null | undefined) ?? null,
      lastRun: lastRunOf(row),
      sources: await readFreshness(connection, sources),
      release: releaseFacts(settings.releases),
    }
  })
