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
 * covariates instead of persons. Values are equal when their bits are; 0 and −0 count as equal.
 */
export function cellsOfRows(rows: RowMajor): CellsOfRows {
  const { columns } = rows
  const count = rowCount(rows)
  const values = rows.values.map((value) => value + 0)
  const bits = new Uint32Array(values.buffer)
  const width = 2 * columns
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1)
  const firstRows: number[] = []
  const frequencies: number[] = []
  const cellOf = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    let hash = 2166136261
    for (let k = row * width; k < (row + 1) * width; k++) {
      hash = Math.imul(hash ^ (bits[k] as number), 16777619)
      hash ^= hash >>> 15
    }
    let slot = hash & (slots.length - 1)
    let cell = slots[slot] as number
    while (cell >= 0 && !equalRows(bits, width, firstRows[cell] as number, row)) {
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

function equalRows(bits: Uint32Array, width: number, one: number, other: number): boolean {
  for (let k = 0; k < width; k++) if (bits[one * width + k] !== bits[other * width + k]) return false
  return true
}
