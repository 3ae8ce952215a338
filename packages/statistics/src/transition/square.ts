/** A square matrix by rows: cell (from, to) is at from · states + to. */
export interface Square {
  states: number
  cells: Float64Array
}

/** Row `from` of a square matrix, sharing its memory. */
export function rowOf({ states, cells }: Square, from: number): Float64Array {
  return cells.subarray(from * states, (from + 1) * states)
}

/** Sum of each row. */
export function rowSums(square: Square): Float64Array {
  return Float64Array.from({ length: square.states }, (_, from) =>
    rowOf(square, from).reduce((sum, cell) => sum + cell, 0),
  )
}
