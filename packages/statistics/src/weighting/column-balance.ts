import { independentColumns } from '../linear/independent-columns.ts'
import { pickColumns, type RowMajor } from '../linear/row-major.ts'
import { weightedCross, weightedGram } from '../linear/weighted-gram.ts'

/** |Σ w x| of each column: how far each weighted mean is from 0, for weights that sum to 1. */
export function imbalanceOf(columns: RowMajor, weights: Float64Array): number[] {
  return Array.from(weightedCross(columns, weights), Math.abs)
}

/** Columns that vary and are no combination of earlier columns and a constant, under shares that sum to 1. */
export function varyingColumns(rows: RowMajor, shares: Float64Array): number[] {
  const varying = Array.from({ length: rows.columns }, (_, column) => column).filter((column) =>
    varies(rows, column),
  )
  if (varying.length === 0) return []
  const picked = pickColumns(rows, varying)
  const covariance = weightedGram(picked, shares)
  const means = weightedCross(picked, shares)
  for (let i = 0; i < varying.length; i++)
    for (let j = 0; j < varying.length; j++)
      covariance[i * varying.length + j] =
        (covariance[i * varying.length + j] as number) - (means[i] as number) * (means[j] as number)
  return independentColumns(covariance, varying.length).map((place) => varying[place] as number)
}

function varies({ values, columns }: RowMajor, column: number): boolean {
  for (let place = column; place < values.length; place += columns)
    if (values[place] !== values[column]) return true
  return false
}
