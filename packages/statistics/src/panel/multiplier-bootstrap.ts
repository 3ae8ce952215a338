import { quantile } from '../describe/quantile.ts'
import { normalQuantile } from '../distribution/normal.ts'
import { type RowMajor, rowCount } from '../linear/row-major.ts'
import type { Generator } from '../random/generator.ts'

export interface MultiplierBootstrap {
  /** One per column: interquartile range of the draws over that of the normal distribution. */
  readonly standardErrors: Float64Array
  /** Estimates ± this many standard errors hold all columns at once with the probability `level`. */
  readonly criticalValue: number
}

/**
 * Multiplier bootstrap of estimates from their influence functions (Callaway & Sant'Anna 2021, section 4.1):
 * each draw gives every unit the sign + or − and takes the mean of the signed influences, a row for each
 * unit, a column for each estimate. The critical value is the quantile of the largest |draw| / standard error
 * (type 7), columns without variation left out. `units` is n where some rows do not count.
 */
export function multiplierBootstrap(
  influence: RowMajor,
  generator: Generator,
  {
    draws = 1000,
    level = 0.9,
    units = rowCount(influence),
  }: { draws?: number; level?: number; units?: number } = {},
): MultiplierBootstrap {
  const { values, columns } = influence
  const rows = rowCount(influence)
  const drawn = Array.from({ length: columns }, () => new Float64Array(draws))
  const sums = new Float64Array(columns)
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0)
    for (let row = 0, bits = 0; row < rows; row++, bits >>>= 1) {
      if (row % 32 === 0) bits = generator.next()
      const sign = (bits & 1) === 1 ? 1 : -1
      for (let k = 0; k < columns; k++)
        sums[k] = (sums[k] as number) + sign * (values[row * columns + k] as number)
    }
    for (const [k, column] of drawn.entries()) column[draw] = (sums[k] as number) / units
  }
  const normalRange = 2 * normalQuantile(0.75)
  const standardErrors = Float64Array.from(
    drawn,
    (column) => (quantile(column, 0.75) - quantile(column, 0.25)) / normalRange,
  )
  const largest = new Float64Array(draws).map((_, draw) =>
    drawn.reduce((most, column, k) => {
      const standardError = standardErrors[k] as number
      return standardError > 0 ? Math.max(most, Math.abs(column[draw] as number) / standardError) : most
    }, 0),
  )
  return { standardErrors, criticalValue: quantile(largest, level) }
}
