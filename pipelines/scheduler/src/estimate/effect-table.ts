import { fromColumns, type RowMajor } from '@elinvoima/statistics'
import { UsageError } from '../run/failures.ts'
import { numberColumn, type TextColumns } from './text-columns.ts'

/** A table of persons as an effect is estimated from it. */
export interface EffectTable {
  readonly treated: Uint8Array
  readonly outcome: Float64Array
  readonly covariates: RowMajor
}

export interface EffectColumns {
  readonly treatment: string
  readonly outcome: string
  readonly covariates: readonly string[]
}

const flags: Readonly<Record<string, 0 | 1>> = { '0': 0, '1': 1, false: 0, true: 1 }

/**
 * The columns of an effect. A covariate whose every cell is a number is one column; any other is a factor, with a
 * column of 0 and 1 for each of its values but the first in order. Throws UsageError naming the column and the row
 * where a cell is missing or not what it should be, or where a group has nobody.
 */
export function effectTable(table: TextColumns, columns: EffectColumns): EffectTable {
  const treated = Uint8Array.from(table.cells(columns.treatment), (cell, row) => {
    const flag = flags[cell?.trim().toLowerCase() ?? '']
    if (flag !== undefined) return flag
    const got = cell === null ? 'nothing' : `"${cell}"`
    throw new UsageError(`${table.name} row ${row + 1}: ${columns.treatment}: expected 0 or 1, got ${got}`)
  })
  for (const group of [1, 0])
    if (!treated.includes(group))
      throw new UsageError(`${table.name}: ${columns.treatment}: expected rows with ${group}, got none`)
  const twice = [columns.treatment, columns.outcome].find((name) => columns.covariates.includes(name))
  if (twice !== undefined) throw new UsageError(`--covariates: expected others than "${twice}"`)
  return {
    treated,
    outcome: numberColumn(table, columns.outcome, 'a number', () => true),
    covariates: fromColumns(columns.covariates.flatMap((name) => covariateColumns(table, name))),
  }
}

function covariateColumns(table: TextColumns, name: string): ArrayLike<number>[] {
  const { values, code } = distinctCells(table.cells(name))
  const missing = values.findIndex((value) => value === null || value.trim() === '')
  if (missing >= 0)
    throw new UsageError(
      `${table.name} row ${code.indexOf(missing) + 1}: ${name}: expected a value, got nothing`,
    )
  const numbers = values.map(Number)
  if (numbers.every(Number.isFinite)) return [Float64Array.from(code, (own) => numbers[own] as number)]
  const levels = values.toSorted().slice(1)
  return levels.map((level) => {
    const own = values.indexOf(level)
    return Float64Array.from(code, (other) => Number(other === own))
  })
}

/** The values that cells have, as first met, and of each cell the place of its value among them. */
function distinctCells(cells: readonly (string | null)[]) {
  const places = new Map<string | null, number>()
  const code = Int32Array.from(cells, (cell) => {
    const known = places.get(cell)
    if (known === undefined) places.set(cell, places.size)
    return known ?? places.size - 1
  })
  return { values: [...places.keys()], code }
}
