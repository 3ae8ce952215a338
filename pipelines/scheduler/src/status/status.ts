import { existsSync } from 'node:fs'
import { type Connection, currentRelease, openWarehouse, query, type Row } from '@elinvoima/warehouse'
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

const dayMs = 86_400_000

const bySource = `
  select source, cast(max(received_at) filter (where status = 'loaded') as varchar) as received,
    epoch_ms(max(received_at) filter (where status = 'loaded')) as received_ms,
    cast(max(data_until) filter (where status = 'loaded') as varchar) as data_until,
    coalesce(sum(rows_in), 0) as rows_in, coalesce(sum(rows_loaded), 0) as rows_loaded,
    coalesce(sum(rows_rejected), 0) as rows_rejected, count(*) filter (where status = 'failed') as held_back
  from ledger.snapshot group by source`

const lastRuns = `
  select run_id, trigger, status, cast(started_at as varchar) as started_at,
    cast(finished_at as varchar) as finished_at, cast(as_of as varchar) as as_of, message
  from ledger.run order by run_id desc limit 5`

async function sourceStatus(connection: Connection, now: Date): Promise<SourceStatus[]> {
  const rows = new Map((await query(connection, bySource)).map((row) => [row['source'], row]))
  return sources.map(({ name, promisedDays }) => {
    const row = rows.get(name)
    const received = row?.['received_ms']
    const age =
      received === null || received === undefined
        ? Number.POSITIVE_INFINITY
        : now.getTime() - Number(received)
    return {
      source: name,
      received: (row?.['received'] as string | undefined) ?? null,
      data_until: (row?.['data_until'] as string | undefined) ?? null,
      promised_days: promisedDays,
      stale: age > promisedDays * dayMs,
      rows_in: Number(row?.['rows_in'] ?? 0),
      rows_loaded: Number(row?.['rows_loaded'] ?? 0),
      rows_rejected: Number(row?.['rows_rejected'] ?? 0),
      held_back: Number(row?.['held_back'] ?? 0),
    }
  })
}

/** How things stand: the last runs, each source against its promise, the current release. Changes nothing. */
export async function readStatus(context: Context): Promise<Status> {
  const { settings } = context
  const release = currentRelease(settings.releases)
  if (!existsSync(settings.warehouse)) return { release, runs: [], sources: [] }
  const warehouse = await openWarehouse({ path: settings.warehouse, readOnly: true })
  try {
    return {
      release,
      runs: await query(warehouse.connection, lastRuns),
      sources: await sourceStatus(warehouse.connection, context.now()),
    }
  } finally {
    warehouse.close()
  }
}
