/**
 * Columns of a design that are not a linear combination of the columns before them, from its Gram matrix
 * X' W X: a column is dropped where less than `tolerance` of its own length is left after the earlier ones
 * are taken out (the convention of R's lm, there 1e-7 by QR; a Gram matrix resolves about 1e-6).
 * Kept columns come in their order; a column of zeros is dropped.
 */
export function independentColumns(gram: Float64Array, columns: number, tolerance = 1e-6): number[] {
  const kept: number[] = []
  const factor = new Float64Array(columns * columns)
  for (let column = 0; column < columns; column++) {
    const own = gram[column * columns + column] as number
    let left = own
    for (const [place, earlier] of kept.entries()) {
      let entry = gram[column * columns + earlier] as number
      for (let k = 0; k < place; k++)
        entry -= (factor[column * columns + k] as number) * (factor[earlier * columns + k] as number)
      entry /= factor[earlier * columns + place] as number
      factor[column * columns + place] = entry
      left -= entry * entry
    }
    if (!(own > 0) || left <= tolerance ** 2 * own) continue
    factor[column * columns + kept.length] = Math.sqrt(left)
    kept.push(column)
  }
  return kept
}
