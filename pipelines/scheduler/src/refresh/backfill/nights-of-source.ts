import { readFileSync } from 'node:fs'
import { type Connection, query } from '@elinvoima/warehouse'

export interface SourceNight extends Record<string, unknown> {
  /** the date of the night, ISO */
  readonly night: string
  /** good: a run of that date succeeded with the source; failed: runs did, none so; missing: none asked it */
  readonly state: 'good' | 'failed' | 'missing'
}

const nights = readFileSync(new URL('nights.sql', import.meta.url), 'utf8')

/** What the ledger says of a source on each day from one to another, both included. */
export const nightsOfSource = (
  connection: Connection,
  facts: { readonly source: string; readonly from: string; readonly to: string },
): Promise<SourceNight[]> => query<SourceNight>(connection, nights, { ...facts })
