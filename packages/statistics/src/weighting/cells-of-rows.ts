import { pickRows, type RowMajor, rowCount } from '../linear/row-major.ts'

export interface CellsOfRows {
  /** Each distinct row once, in the order first met. */
  readonly cells: RowMajor
  /** Rows in each cell. */
  readonly frequencies: Float64Array
  /** The cell of each row. */
  readonly cellOf: Int32Array
}

/**
 * Equal rows as one cell with a frequency, so that a solver that takes frequencies works on cells of banded
 * covariates instead of persons. 0 and −0 count as equal; a row with NaN is a cell of its own.
 */
export function cellsOfRows(rows: RowMajor): CellsOfRows {
  const { columns, values } = rows
  const count = rowCount(rows)
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1)
  const firstRows: number[] = []
  const frequencies: number[] = []
  const cellOf = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    let hash = 2166136261
    for (let place = row * columns, end = place + columns; place < end; place++) {
      if (values[place] === 0) {
        hash = Math.imul(hash, 16777619)
        continue
      }
      hash = Math.imul(hash ^ (bits[2 * place] as number), 16777619)
      hash = Math.imul(hash ^ (bits[2 * place + 1] as number), 16777619)
      hash ^= hash >>> 15
    }
    let slot = hash & (slots.length - 1)
    let cell = slots[slot] as number
    while (cell >= 0 && !equalRows(values, columns, firstRows[cell] as number, row)) {
      slot = (slot + 1) & (slots.length - 1)
      cell = slots[slot] as number
    }
    if (cell < 0) {
      cell = firstRows.push(row) - 1
      frequencies.push(0)
      slots[slot] = cell
    }
    frequencies[cell] = (frequencies[cell] as number) + 1
    cellOf[row] = cell
  }
  return { cells: pickRows(rows, firstRows), frequencies: Float64Array.from(frequencies), cellOf }
}

function equalRows(values: Float64Array, columns: number, one: number, other: number): boolean {
  for (let column = 0; column < columns; column++)
    if (values[one * columns + column] !== values[other * columns + column]) return false
  return true
}
