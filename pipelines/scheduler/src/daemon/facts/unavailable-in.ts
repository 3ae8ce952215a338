import { readFileSync } from 'node:fs'
import { query } from '@elinvoima/warehouse'
import { readLedger } from '../../ledger/read-ledger.ts'
import type { Settings } from '../../settings/settings.ts'

const unavailable = readFileSync(new URL('unavailable.sql', import.meta.url), 'utf8')

/** Names of the sources that a run could not reach. Throws Busy. */
export const unavailableIn = (settings: Settings, runId: number): Promise<string[]> =>
  readLedger(settings, async (connection) => {
    const rows = connection ? await query<{ source: string }>(connection, unavailable, { run: runId }) : []
    return rows.map(({ source }) => source)
  })
