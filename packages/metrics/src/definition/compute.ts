import type { MetricConnection } from '../compute/connection.ts'
import type { MonthRange } from '../compute/months.ts'
import type { Assumptions } from './assumption.ts'

export interface ComputeInput {
  /** Where the indicator's parts are on hand as temporary tables. */
  connection: MetricConnection
  /** The text of the indicator's `.cells.sql`. */
  cells: string
  /** The months any source has something in, as far as they are computed. */
  months: MonthRange
  /** The values and ranges of the parameters it assumes. */
  assumptions: Assumptions
  isDemo: boolean
}

/** A row of an indicator's table by the names of its columns; a column left out is null, `is_demo` is filled in. */
export type MetricValues = Record<string, string | number | boolean | null>

/**
 * Estimates the rows of an indicator. Persons stay in the database: what is read are counts, or numbers of persons
 * without who they are. Equal facts give equal rows: random numbers come of a seed that is a parameter.
 */
export type Compute = (input: ComputeInput) => Promise<readonly MetricValues[]>
