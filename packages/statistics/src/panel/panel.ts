import { pickRows, type RowMajor, rowCount } from '../linear/row-major.ts'

/** Outcomes over time: a row for each unit, a column for each period in time order, none missing. */
export interface Panel {
  readonly outcomes: RowMajor
  /** Row of the treated unit. */
  readonly treatedUnit: number
  /** Rows of the donors; all other units unless given. */
  readonly donors?: Int32Array
  /** Periods before treatment: the first so many columns. */
  readonly prePeriods: number
}

export interface SplitPanel {
  readonly donors: Int32Array
  readonly treated: Float64Array
  readonly donorOutcomes: RowMajor
}

/** The treated row and the rows of its donors. Throws RangeError on a panel that leaves nothing to compare. */
export function splitPanel({ outcomes, treatedUnit, donors, prePeriods }: Panel): SplitPanel {
  const units = rowCount(outcomes)
  if (!(treatedUnit >= 0 && treatedUnit < units))
    throw new RangeError(`treated unit: expected 0 to ${units - 1}, got ${treatedUnit}`)
  if (!Number.isInteger(prePeriods) || prePeriods < 1 || prePeriods > outcomes.columns)
    throw new RangeError(`periods before treatment: expected 1 to ${outcomes.columns}, got ${prePeriods}`)
  const missing = outcomes.values.findIndex((value) => !Number.isFinite(value))
  if (missing >= 0)
    throw new RangeError(
      `outcomes: expected a number for unit ${Math.floor(missing / outcomes.columns)} in period ${missing % outcomes.columns}, got ${outcomes.values[missing]}`,
    )
  const rows = (donors ?? new Int32Array(units).map((_, unit) => unit)).filter((unit) => unit !== treatedUnit)
  if (rows.length === 0) throw new RangeError('donors: expected 1 or more, got 0')
  return {
    donors: rows,
    treated: pickRows(outcomes, [treatedUnit]).values,
    donorOutcomes: pickRows(outcomes, rows),
  }
}
