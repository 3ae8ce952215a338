/** bread × meat × bread, both symmetric k × k, row-major. */
export function sandwich(bread: Float64Array, meat: Float64Array, size: number): Float64Array {
  return product(product(bread, meat, size), bread, size)
}

/** Σ over rows of the outer product of two rows of scores (n × k each): a k × k matrix. */
export function outerSum(left: Float64Array, right: Float64Array, columns: number): Float64Array {
  const sum = new Float64Array(columns * columns)
  for (let from = 0; from < left.length; from += columns)
    for (let i = 0; i < columns; i++)
      for (let j = 0; j < columns; j++)
        sum[i * columns + j] =
          (sum[i * columns + j] as number) + (left[from + i] as number) * (right[from + j] as number)
  return sum
}

function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const entry = left[i * size + k] as number
      for (let j = 0; j < size; j++)
        out[i * size + j] = (out[i * size + j] as number) + entry * (right[k * size + j] as number)
    }
  return out
}
