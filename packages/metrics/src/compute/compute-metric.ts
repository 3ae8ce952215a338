import type { Metric } from '../definition/metric.ts'
import { tallyKey } from '../definition/tally.ts'
import { type ChangedMonths, type Computable, monthsChangedFor } from './changed-months.ts'
import { type Computing, definitionsIn, presentIn } from './computing.ts'
import type { MetricConnection } from './connection.ts'
import { countTally } from './count-tally.ts'
import { coverageChanged } from './coverage.ts'
import { dropParts, makeParts } from './make-parts.ts'
import { renewTable } from './metric-table.ts'
import type { MonthRange } from './months.ts'
import { monthsReached, within } from './months-reached.ts'
import { installPrelude } from './prelude.ts'
import { emptyTable, refillMonths } from './refill.ts'
import { stagingRead } from './staging-read.ts'

export interface ComputeOptions {
  /** What has changed since the last computing; every month is computed where left out. */
  changed?: ChangedMonths
  /** Whether the area's own exports are demo data; marks every row with basis register. */
  isDemo: boolean
}

export interface Computed {
  metric: string
  /** The ranges of months computed, in order; none where nothing the indicator reads has changed or is there. */
  months: readonly MonthRange[]
  /** Rows inserted. */
  rows: number
  /** Seconds of its computing, with the tallies and parts that it was the first to need. */
  seconds: number
  /** True where the table was made new, because it was missing or its definition had changed. */
  renewed: boolean
}

/**
 * Computes one indicator into `metrics.<name>`: deletes and inserts the months reached by those that have
 * changed, in one transaction. The tables it depends on must be computed; the connection must not be inside
 * a transaction. A missing staging or reference table is the database's error.
 */
export async function computeMetric(
  connection: MetricConnection,
  metric: Metric,
  options: ComputeOptions,
): Promise<Computed> {
  const computing: Computing = { onHand: new Map(), computed: new Map() }
  await installPrelude(connection)
  try {
    return await computeWith(connection, metric, options, computing)
  } finally {
    await dropParts(connection, computing.onHand)
  }
}

/** As computeMetric, with the prelude in place and what is known shared between indicators. */
export async function computeWith(
  connection: MetricConnection,
  metric: Metric,
  options: ComputeOptions,
  computing: Computing,
): Promise<Computed> {
  const startedAt = performance.now()
  for (const tally of metric.tallies) {
    if (!computing.computed.has(tallyKey(tally)))
      await countTally(connection, tally, options.changed, computing)
  }
  await connection.run('begin transaction')
  try {
    const done = await recompute(connection, metric, options, computing)
    await connection.run('commit')
    return { ...done, seconds: (performance.now() - startedAt) / 1000 }
  } catch (error) {
    await connection.run('rollback')
    for (const name of computing.onHand.keys()) computing.onHand.set(name, 'undone')
    throw error
  }
}

async function recompute(
  connection: MetricConnection,
  metric: Metric,
  { changed, isDemo }: ComputeOptions,
  computing: Computing,
): Promise<Omit<Computed, 'seconds'>> {
  const { onHand, computed } = computing
  const renewed = await renewTable(connection, metric, await definitionsIn(connection, computing))
  const asked = computable(metric)
  const months =
    renewed || !changed ? null : await monthsChangedFor(connection, asked, changed, computed, onHand)
  if (months?.length === 0) {
    computed.set(metric.name, [])
    return { metric: metric.name, months: [], rows: 0, renewed }
  }
  const present = await presentIn(connection, computing)
  if (months === null && asked.reads.has('status_period')) {
    await coverageChanged(connection, metric.name, onHand)
  }
  const isWhole = months === null || metric.reach === 'all' || present === null
  const ranges = present === null ? [] : isWhole ? [present] : monthsReached(metric.reach, months, present)
  computed.set(metric.name, isWhole ? null : ranges)
  if (isWhole) await emptyTable(connection, metric)
  const filled: MonthRange[] = []
  let rows = 0
  for (const range of ranges) {
    const some = present && within(range, present)
    if (some) await makeParts(connection, metric.parts, some, onHand)
    rows += await refillMonths(connection, metric, range, some, isDemo)
    if (some) filled.push(some)
  }
  return { metric: metric.name, months: filled, rows, renewed }
}

const computable = ({ name, sql, parts, dependsOn, tallies }: Metric): Computable => ({
  name,
  reads: stagingRead([sql], parts),
  after: [...dependsOn, ...tallies.map(tallyKey)],
})
