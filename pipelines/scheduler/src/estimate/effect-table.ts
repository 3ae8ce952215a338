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
  const starts = table.distinct(columns.treatment)
  const flag = starts.values.map((text) => flags[text.trim().toLowerCase()])
  const treated = Uint8Array.from(starts.code, (own, row) => {
    const found = flag[own]
    if (found !== undefined) return found
    const got = own < 0 ? 'nothing' : `"${starts.values[own]}"`
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
  const { values, code } = table.distinct(name)
  const isMissing = values.map((value) => value.trim() === '')
  const missing = code.findIndex((own) => isMissing[own] ?? true)
  if (missing >= 0)
    throw new UsageError(`${table.name} row ${missing + 1}: ${name}: expected a value, got nothing`)
  const numbers = values.map(Number)
  if (numbers.every(Number.isFinite)) return [columnBy(code, numbers)]
  return values
    .toSorted()
    .slice(1)
    .map((level) =>
      columnBy(
        code,
        values.map((value) => Number(value === level)),
      ),
    )
}

function columnBy(code: Int32Array, values: readonly number[]): Float64Array {
  const column = new Float64Array(code.length)
  for (let row = 0; row < code.length; row++) column[row] = values[code[row] as number] as number
  return column
}
