import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { RowMajor } from '../linear/row-major.ts'
import { weightedRow } from './weighted-row.ts'

export interface RidgeCorrection {
  /** Largest eigenvalue of X'X: the squared first singular value of the donors' outcomes. */
  readonly largestEigenvalue: number
  /** Donor weights that take up an imbalance, by penalty λ > 0: X (X'X + λI)⁻¹ imbalance. */
  readonly weightsFor: (imbalance: Float64Array) => (lambda: number) => Float64Array
}

/** Ridge regression on donor outcomes as weights of the donors; the columns are taken as centred. */
export function ridgeCorrection({ values, columns }: RowMajor): RidgeCorrection {
  const matrix = Matrix.from1DArray(values.length / columns, columns, values)
  const decomposition = new EigenvalueDecomposition(matrix.transpose().mmul(matrix), {
    assumeSymmetric: true,
  })
  const eigenvalues = decomposition.realEigenvalues.map((value) => Math.max(value, 0))
  const basis = decomposition.eigenvectorMatrix
  const rotated = matrix.mmul(basis).transpose()
  const directions: RowMajor = { values: Float64Array.from(rotated.to1DArray()), columns: rotated.columns }
  const turned: RowMajor = { values: Float64Array.from(basis.to1DArray()), columns }
  return {
    largestEigenvalue: Math.max(...eigenvalues),
    weightsFor: (imbalance) => {
      const along = weightedRow(turned, imbalance)
      return (lambda) =>
        weightedRow(
          directions,
          along.map((entry, k) => entry / ((eigenvalues[k] as number) + lambda)),
        )
    },
  }
}

/** Each column measured from its mean over the rows. */
export function centredColumns(rows: RowMajor): { centred: RowMajor; means: Float64Array } {
  const count = rows.values.length / rows.columns
  const means = weightedRow(rows, new Float64Array(count).fill(1 / count))
  const values = rows.values.map((value, place) => value - (means[place % rows.columns] as number))
  return { centred: { values, columns: rows.columns }, means }
}
