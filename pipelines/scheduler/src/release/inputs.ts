import { createHash } from 'node:crypto'
import { recommendedRule } from '@elinvoima/disclosure'
import { metricRows, parameterRows } from '@elinvoima/metrics'
import { type Connection, query } from '@elinvoima/warehouse'
import { readFreshness } from '../freshness/read-freshness.ts'
import { staleSources } from '../freshness/source-freshness.ts'
import { sources } from '../sources.ts'
import { rowWords } from './described/release-tables.ts'
import { martTables } from './marts.ts'
import { scenarioTexts } from './scenario-marts.ts'

/**
 * A hash of what a release is made of: what was loaded, what the indicators rest on and how they are defined, which
 * sources are stale, and what a release says, the scenarios of a folder among it. The day is no part of it: a night on
 * which nothing changed makes none.
 */
export async function inputsHash(connection: Connection, at: Date, scenarios: string): Promise<string> {
  const snapshots = await query(
    connection,
    `select snapshot_id, content_hash, status, cast(loaded_at as varchar) as loaded_at
     from ledger.snapshot order by snapshot_id`,
  )
  const basis = await query(
    connection,
    'select reference_hash from ledger.computation order by started_at desc limit 1',
  )
  const definitions = await query(connection, 'select * from metrics.definition order by metric_name')
  const stale = staleSources(await readFreshness(connection, sources), at)
  const said = [
    martTables(),
    rowWords,
    metricRows(),
    parameterRows(),
    recommendedRule,
    scenarioTexts(scenarios),
  ]
  return createHash('sha256')
    .update(JSON.stringify([snapshots, basis, definitions, stale, said]))
    .digest('hex')
}
