import { type CodeLists, rowFaults, rowSchema, type TableContract } from '@elinvoima/contracts'
import type { BookSheet } from '@elinvoima/pipeline'
import { bookDialect, columnsOf, keyOf } from './book.ts'
import type { BookFault } from './book-faulty.ts'
import { committedRow } from './committed-row.ts'

/** Every place of a sheet that breaks its contract: columns, cells, keys told twice. */
export function sheetFaults(contract: TableContract, sheet: BookSheet, codeLists: CodeLists): BookFault[] {
  const known = columnsOf(contract)
  const fault = (row: number | null, column: string | null, problem: string): BookFault => ({
    sheet: sheet.name,
    row,
    column,
    problem,
  })
  const missing = known.filter((column) => !sheet.columns.includes(column))
  const unknown = sheet.columns.filter((column) => !known.includes(column))
  if (missing.length > 0 || unknown.length > 0) {
    return [
      ...missing.map((column) => fault(null, column, 'the column is missing')),
      ...unknown.map((column) => fault(1, column, 'there is no such column')),
    ]
  }
  const schema = rowSchema(contract, codeLists, bookDialect)
  const seen = new Map<string, number>()
  return sheet.rows.flatMap((cells, place) => {
    const number = sheet.rowNumbers[place] ?? place + 2
    const row = committedRow(contract, cells)
    const key = keyOf(contract, row)
    const first = seen.get(key)
    seen.set(key, first ?? number)
    const twice =
      first === undefined ? [] : [fault(number, contract.key[0] ?? null, `row ${first} has the same key`)]
    const wrong = rowFaults(schema, row).map(({ column, rule }) =>
      fault(number, column, `${rule}: got ${row[column] ? `"${row[column]}"` : 'an empty cell'}`),
    )
    return [...wrong, ...twice]
  })
}
