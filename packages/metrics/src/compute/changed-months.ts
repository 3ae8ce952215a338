import type { MetricConnection } from './connection.ts'
import { coverageChanged } from './coverage.ts'
import type { PartsOnHand } from './make-parts.ts'
import { type MonthRange, monthsOf } from './months.ts'

/**
 * By staging entity, the months that its rows loaded or dropped since the last computing speak of; null where they
 * may speak of any. An entity that is not named has not changed.
 */
export type ChangedMonths = ReadonlyMap<string, readonly string[] | null>

/** The ranges of months that each indicator and tally was computed for; null where all were. */
export type RangesComputed = Map<string, readonly MonthRange[] | null>

/** What is computed from facts and from what is computed before it. */
export interface Computable {
  readonly name: string
  /** Names of the staging entities it reads. */
  readonly reads: ReadonlySet<string>
  /** Names of the indicators and tallies it reads. */
  readonly after: readonly string[]
}

/** The months whose facts, rows of staging or of what is computed before, have changed for it; null: any. */
export async function monthsChangedFor(
  connection: MetricConnection,
  { name, reads, after }: Computable,
  changed: ChangedMonths,
  computed: RangesComputed,
  onHand: PartsOnHand,
): Promise<readonly string[] | null> {
  const months = new Set<string>()
  for (const entity of reads) {
    const some = changed.get(entity)
    if (some === null) return null
    for (const month of some ?? []) months.add(month)
  }
  for (const other of after) {
    const ranges = computed.get(other)
    if (ranges === null) return null
    for (const month of (ranges ?? []).flatMap(monthsOf)) months.add(month)
  }
  if (reads.has('status_period') && changed.has('status_period')) {
    for (const month of await coverageChanged(connection, name, onHand)) months.add(month)
  }
  return [...months]
}
