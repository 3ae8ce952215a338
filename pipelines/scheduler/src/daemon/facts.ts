import { existsSync, readFileSync } from 'node:fs'
import { type Connection, currentRelease, openWarehouse, query, readManifest } from '@elinvoima/warehouse'
import { withLock } from '../run/lock.ts'
import type { Settings } from '../settings/settings.ts'
import { sources } from '../sources.ts'
import type { Night } from './nights.ts'

export interface LastRun {
  readonly runId: number
  readonly trigger: string
  readonly status: string
  readonly asOf: string
  readonly startedMs: number
  readonly finishedMs: number | null
}

export interface SourceFacts {
  readonly source: string
  readonly promisedDays: number
  /** instant of the last receipt, null before the first */
  readonly receivedMs: number | null
  readonly rowsIn: number
  readonly rowsLoaded: number
  readonly rowsRejected: number
}

export interface Facts {
  /** the date of the last night that succeeded */
  readonly lastNight: Night | null
  readonly lastRun: LastRun | null
  readonly sources: readonly SourceFacts[]
  readonly release: { readonly id: string; readonly createdMs: number } | null
}

const sqlOf = (name: string) => readFileSync(new URL(`facts/${name}.sql`, import.meta.url), 'utf8')
const nights = sqlOf('nights')
const bySource = sqlOf('sources')
const unreached = sqlOf('unavailable')

const numberOrNull = (value: unknown) => (value === null || value === undefined ? null : Number(value))

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

async function sourceFacts(connection: Connection | null): Promise<SourceFacts[]> {
  const rows = connection ? await query(connection, bySource) : []
  const received = new Map(rows.map((row) => [row['source'], row]))
  return sources.map(({ name, promisedDays }) => {
    const row = received.get(name)
    return {
      source: name,
      promisedDays,
      receivedMs: numberOrNull(row?.['received_ms']),
      rowsIn: Number(row?.['rows_in'] ?? 0),
      rowsLoaded: Number(row?.['rows_loaded'] ?? 0),
      rowsRejected: Number(row?.['rows_rejected'] ?? 0),
    }
  })
}

function releaseFacts(releases: string): Facts['release'] {
  const id = currentRelease(releases)
  return id ? { id, createdMs: Date.parse(readManifest(releases, id).createdAt) } : null
}

async function reading<T>(
  settings: Settings,
  work: (connection: Connection | null) => Promise<T>,
): Promise<T> {
  return withLock(settings.lock, 'reading the ledger', async () => {
    if (!existsSync(settings.warehouse)) return work(null)
    const warehouse = await openWarehouse({ path: settings.warehouse, readOnly: true })
    try {
      return await work(warehouse.connection)
    } finally {
      warehouse.close()
    }
  })
}

/** What the ledger and the release say. A reader shuts a writer out, so it takes the lock; throws Busy. */
export const readFacts = (settings: Settings): Promise<Facts> =>
  reading(settings, async (connection) => {
    const [row] = connection ? await query(connection, nights) : []
    return {
      lastNight: (row?.['last_night'] as string | null | undefined) ?? null,
      lastRun: lastRunOf(row),
      sources: await sourceFacts(connection),
      release: releaseFacts(settings.releases),
    }
  })

/** Names of the sources that a run could not reach. Throws Busy. */
export const unavailableIn = (settings: Settings, runId: number): Promise<string[]> =>
  reading(settings, async (connection) => {
    const rows = connection ? await query<{ source: string }>(connection, unreached, { run: runId }) : []
    return rows.map(({ source }) => source)
  })
