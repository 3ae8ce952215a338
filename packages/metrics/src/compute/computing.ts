import type { RangesComputed } from './changed-months.ts'
import type { MetricConnection } from './connection.ts'
import type { PartsOnHand } from './make-parts.ts'
import { type Definitions, readDefinitions } from './metric-table.ts'
import { type MonthRange, monthsPresent } from './months.ts'

/** What is known in the course of computing several indicators of one connection. */
export interface Computing {
  readonly onHand: PartsOnHand
  readonly computed: RangesComputed
  /** The months that there are facts of; facts stay as they are while it goes on. */
  present?: MonthRange | null
  /** The indicators' tables as they were when it began. */
  definitions?: Definitions
}

export async function definitionsIn(
  connection: MetricConnection,
  computing: Computing,
): Promise<Definitions> {
  computing.definitions ??= await readDefinitions(connection)
  return computing.definitions
}

export async function presentIn(
  connection: MetricConnection,
  computing: Computing,
): Promise<MonthRange | null> {
  if (computing.present === undefined) computing.present = await monthsPresent(connection, computing.onHand)
  return computing.present
}
