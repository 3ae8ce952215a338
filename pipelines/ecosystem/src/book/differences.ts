import { columnMeta, type TableContract } from '@elinvoima/contracts'
import { type BookRow, columnsOf, keyOf } from './book.ts'

export interface CellDifference {
  readonly column: string
  readonly before: string
  readonly after: string
}

/** What becomes of a row: its filled cells where it is added or removed, those that differ where it is changed. */
export interface RowDifference {
  readonly kind: 'added' | 'changed' | 'removed'
  readonly key: string
  readonly cells: readonly CellDifference[]
}

/** How the rows of a sheet differ, in their order; removed ones last. Rows are the same row by the contract's key. */
export function rowDifferences(
  contract: TableContract,
  before: readonly BookRow[],
  after: readonly BookRow[],
): RowDifference[] {
  const keyed = (rows: readonly BookRow[]) => new Map(rows.map((row) => [keyOf(contract, row), row]))
  const [old, fresh] = [keyed(before), keyed(after)]
  const said = [...fresh].flatMap(([key, row]): RowDifference[] => {
    const was = old.get(key)
    const cells = cellDifferences(contract, was ?? {}, row)
    if (was && cells.length === 0) return []
    return [{ kind: was ? 'changed' : 'added', key, cells }]
  })
  const gone = [...old].filter(([key]) => !fresh.has(key))
  return [
    ...said,
    ...gone.map(([key, row]) => ({
      kind: 'removed' as const,
      key,
      cells: cellDifferences(contract, row, {}),
    })),
  ]
}

function cellDifferences(contract: TableContract, before: BookRow, after: BookRow): CellDifference[] {
  return columnsOf(contract)
    .map((column) => ({ column, before: before[column] ?? '', after: after[column] ?? '' }))
    .filter(({ column, before: one, after: other }) => !isSame(contract, column, one, other))
}

/** 29 and 29,0 are one number. */
function isSame(contract: TableContract, name: string, one: string, other: string): boolean {
  if (one === other) return true
  const column = contract.schema.shape[name]
  const isDecimal = column !== undefined && columnMeta(column).kind === 'decimal'
  const number = (text: string) => Number(text.replace(',', '.'))
  return isDecimal && one !== '' && other !== '' && number(one) === number(other)
}
