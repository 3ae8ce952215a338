import type { Metric } from '../definition/metric.ts'
import type { MetricConnection } from './connection.ts'
import { coverageChanged } from './coverage.ts'
import type { PartsOnHand } from './make-parts.ts'
import { type MonthRange, monthsOf } from './months.ts'
import { stagingRead } from './staging-read.ts'

/**
 * By staging entity, the months that its rows loaded or dropped since the last computing speak of; null where they
 * may speak of any. An entity that is not named has not changed.
 */
export type ChangedMonths = ReadonlyMap<string, readonly string[] | null>

/** The ranges of months that each indicator was computed for; null where all were. */
export type RangesComputed = Map<string, readonly MonthRange[] | null>

/** The months whose facts, rows of staging or of the indicators read, have changed for an indicator; null: any. */
export async function monthsChangedFor(
  connection: MetricConnection,
  metric: Metric,
  changed: ChangedMonths,
  computed: RangesComputed,
  onHand: PartsOnHand,
): Promise<readonly string[] | null> {
  const months = new Set<string>()
  const read = stagingRead(metric)
  for (const entity of read) {
    const some = changed.get(entity)
    if (some === null) return null
    for (const month of some ?? []) months.add(month)
  }
  for (const name of metric.dependsOn) {
    const ranges = computed.get(name)
    if (ranges === null) return null
    for (const month of (ranges ?? []).flatMap(monthsOf)) months.add(month)
  }
  if (read.has('status_period') && changed.has('status_period')) {
    for (const month of await coverageChanged(connection, metric, onHand)) months.add(month)
  }
  return [...months]
}
