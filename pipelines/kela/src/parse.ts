import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import { cell, readCsv } from './csv-table.ts'
import { columnsOf, type DataSet, dataSets, total } from './data-set.ts'
import { checkColumns } from './fields.ts'
import { kelastoRows } from './parse-kelasto.ts'
import { readJson } from './read-json.ts'
import { records } from './shapes.ts'

interface Snapshot {
  readonly name: string
  readonly bytes: Uint8Array
}

type Cells = Readonly<Record<string, string | number | null>>

/** Text rows of a stored answer: months only. Municipality 199 and negative euros are kept as they are. */
export function* parse(snapshot: Snapshot): Iterable<SourceRow> {
  const { name } = snapshot
  const set = dataSets.find((one) => name.startsWith(`${one.name}-`))
  if (name.startsWith('kelasto-')) yield* kelastoRows(snapshot)
  else if (set !== undefined && name.endsWith('.json')) yield* datastoreRows(snapshot, set)
  else if (set !== undefined && name.endsWith('.csv')) yield* fileRows(snapshot, set)
  else throw unknown(name)
}

function* datastoreRows({ name, bytes }: Snapshot, set: DataSet): Iterable<SourceRow> {
  const { result } = readJson(name, bytes, records)
  const columns = result.fields.map(({ id }) => id)
  checkColumns(set, `kela ${name}`, columns)
  for (const record of result.records) if (isMonth(record)) yield rowOf(set, record)
}

/** A file has all periods and all parts: dimensions that the data set does not detail are held at their total. */
function* fileRows({ name, bytes }: Snapshot, set: DataSet): Iterable<SourceRow> {
  const months = readCsv(bytes, isMonth)
  const [first] = months
  if (first === undefined) return
  const columns = Object.keys(first)
  checkColumns(set, `kela ${name}`, columns)
  const open = columns.filter((column) => !set.detailed.includes(column))
  const held = open.filter((column) => months.some((record) => record[column] === total))
  for (const record of months) {
    if (held.every((column) => record[column] === total)) yield rowOf(set, record)
  }
}

/** Years and the year so far would count the months again. Files of before 2020 say `aikajakso`. */
export function isMonth(record: Cells): boolean {
  return String(record.aikatyyppi ?? record.aikajakso).toLowerCase() === 'kuukausi'
}

function rowOf(set: DataSet, record: Cells): SourceRow {
  const row = columnsOf(set).map((column) => {
    const absent = !(column in record) && set.perhaps.includes(column)
    return [column, absent ? total : cell(record[column])] as const
  })
  return { table: set.table.name, row: Object.fromEntries(row) }
}

function unknown(name: string): UnexpectedAnswer {
  const sets = dataSets.map((set) => set.name).join(', ')
  return new UnexpectedAnswer({ url: 'kela', expected: `a snapshot of ${sets} or kelasto`, got: name })
}
