import { choleskyFactor } from '../linear/cholesky.ts'
import { independentColumns } from '../linear/independent-columns.ts'
import { pickColumns, type RowMajor, rowCount } from '../linear/row-major.ts'
import { weightedGram } from '../linear/weighted-gram.ts'

/**
 * Covariates turned so that Euclidean distance between rows is Mahalanobis distance with the covariance
 * pooled within treated and controls (divisor n − 2, convention of MatchIt). Columns that are constant
 * within the groups or combinations of earlier ones are left out.
 */
export function whitened(covariates: RowMajor, treated: Uint8Array): RowMajor {
  const centred = centredWithinGroups(covariates, treated)
  const kept = independentColumns(weightedGram(centred), covariates.columns)
  const size = kept.length
  if (size === 0) throw new RangeError('covariates: expected a column that varies, got none')
  const pooled = weightedGram(pickColumns(centred, kept)).map((entry) => entry / (treated.length - 2))
  const factor = choleskyFactor(pooled, size)
  if (!factor) throw new RangeError(`covariates: expected ${size} independent columns, got fewer`)
  const picked = pickColumns(covariates, kept)
  const values = picked.values.slice()
  for (let from = 0; from < values.length; from += size)
    for (let i = 0; i < size; i++) {
      let left = values[from + i] as number
      for (let k = 0; k < i; k++) left -= (factor[i * size + k] as number) * (values[from + k] as number)
      values[from + i] = left / (factor[i * size + i] as number)
    }
  return { values, columns: size }
}

function centredWithinGroups(covariates: RowMajor, treated: Uint8Array): RowMajor {
  const { columns } = covariates
  const rows = rowCount(covariates)
  const sums = new Float64Array(2 * columns)
  const counts = [0, 0]
  const groupOf = (row: number) => (treated[row] === 1 ? 1 : 0)
  for (let row = 0; row < rows; row++) {
    const group = groupOf(row)
    counts[group] = (counts[group] ?? 0) + 1
    for (let k = 0; k < columns; k++)
      sums[group * columns + k] =
        (sums[group * columns + k] as number) + (covariates.values[row * columns + k] as number)
  }
  const values = covariates.values.map((value, place) => {
    const group = groupOf(Math.floor(place / columns))
    return value - (sums[group * columns + (place % columns)] as number) / (counts[group] ?? 1)
  })
  return { values, columns }
}
