import { readFileSync } from 'node:fs'
import { currentRelease, query, type Row } from '@elinvoima/warehouse'
import { readFreshness } from '../freshness/read-freshness.ts'
import { isStale, type SourceFreshness } from '../freshness/source-freshness.ts'
import { readLedger } from '../ledger/read-ledger.ts'
import type { Context } from '../run/context.ts'
import { sources } from '../sources.ts'

export interface SourceStatus extends Row {
  readonly source: string
  readonly received: string | null
  readonly data_until: string | null
  readonly promised_days: number
  readonly stale: boolean
  readonly rows_in: number
  readonly rows_loaded: number
  readonly rows_rejected: number
  readonly held_back: number
}

export interface Status {
  readonly release: string | null
  readonly runs: readonly Row[]
  readonly sources: readonly SourceStatus[]
}

const lastRuns = readFileSync(new URL('last_runs.sql', import.meta.url), 'utf8')

const statusOf = (one: SourceFreshness, now: Date): SourceStatus => ({
  source: one.source,
  received: one.receivedMs === null ? null : new Date(one.receivedMs).toISOString(),
  data_until: one.dataUntil,
  promised_days: one.promisedDays,
  stale: isStale(one, now),
  rows_in: one.rowsIn,
  rows_loaded: one.rowsLoaded,
  rows_rejected: one.rowsRejected,
  held_back: one.heldBack,
})

/** How things stand: the last runs, each source against its promise, the current release. Throws Busy. */
export async function readStatus({ settings, now }: Context): Promise<Status> {
  const release = currentRelease(settings.releases)
  return readLedger(settings, async (connection) => ({
    release,
    runs: connection ? await query(connection, lastRuns) : [],
    sources: (await readFreshness(connection, sources)).map((one) => statusOf(one, now())),
  }))
}
