import type { Part } from './part.ts'
import type { MonthReach } from './reach.ts'

export interface TallyTable {
  /** It is kept as `tally.<name>`. */
  readonly name: string
  readonly sql: URL
}

/** Sums by month that several indicators share, kept between computings: only the months that changed are counted again. */
export interface Tally {
  readonly name: string
  /** Their SQL reads the parts, and tells rows of the months `$from_month` to `$to_month` in a column `month`. */
  readonly tables: readonly TallyTable[]
  /** Made for the months that those rows rest on: the reach the other way round. */
  readonly parts: Part[]
  readonly reach: MonthReach
}

/** The name under which a tally is known beside the indicators. */
export const tallyKey = ({ name }: Tally): string => `tally.${name}`
