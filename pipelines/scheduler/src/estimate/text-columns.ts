import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { type Connection, identifier, openWarehouse, query } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'

/** The texts that a column has, in no order, and of each row the place of its own among them; −1 where it is empty. */
export interface DistinctTexts {
  readonly values: readonly string[]
  readonly code: Int32Array
}

/** A file of rows as text, column by column; an empty cell and the `NA` of R are none. */
export interface TextColumns {
  /** the file's name, as errors call it */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  /** A column. Throws UsageError naming those there are where it is not one of them. */
  distinct(column: string): DistinctTexts
}

const relations: Readonly<Record<string, string>> = {
  csv: `read_csv($path, all_varchar = true, header = true, nullstr = ['', 'NA'], quote = '"', escape = '"', sample_size = 2000)`,
  parquet: 'read_parquet($path)',
}

/**
 * Reads a CSV (`,` or `;`, gzipped or not) or a Parquet file: the columns wanted, all unless given. Throws UsageError
 * where it is not there or no such file, and where a column wanted is not in it.
 */
export async function readTextColumns(path: string, wanted?: readonly string[]): Promise<TextColumns> {
  if (!existsSync(path)) throw new UsageError(`there is no file ${path}`)
  const name = basename(path)
  const relation = relations[/\.parquet$/i.test(path) ? 'parquet' : 'csv'] ?? ''
  const warehouse = await openWarehouse({ path: ':memory:' })
  const { connection } = warehouse
  const headerOf = async () =>
    (await connection.runAndReadAll(`from ${relation} limit 0`, { path })).columnNames()
  try {
    const columns = wanted ? [...new Set(wanted)] : await headerOf()
    const names = [...columns.map(identifier), 'null as nothing'].join(', ')
    try {
      await connection.run(`create temp table file as select ${names} from ${relation}`, { path })
    } catch (error) {
      const header = await headerOf()
      const missing = columns.find((column) => !header.includes(column))
      if (missing === undefined) throw error
      throw new UsageError(`${name}: expected a column "${missing}", got ${header.join(', ')}`)
    }
    const { rows, texts } = await distinctTexts(connection, columns)
    return {
      name,
      columns,
      rows,
      distinct: (column) =>
        texts[columns.indexOf(column)] ?? { values: [], code: new Int32Array(rows).fill(-1) },
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const [line] = String(error instanceof Error ? error.message : error).split('\n')
    throw new UsageError(`${name}: ${line}`)
  } finally {
    warehouse.close()
  }
}

/** Reads columns of the file: the database tells the texts apart, so that a text is made once and not for each row. */
async function distinctTexts(connection: Connection, columns: readonly string[]) {
  const values: string[][] = []
  const codes: string[] = []
  for (const [at, column] of columns.entries()) {
    const text = `cast(${identifier(column)} as varchar)`
    await connection.run(
      `create temp type text_${at} as enum (select distinct ${text} as text from file where ${text} is not null order by text)`,
    )
    const own = await query<{ text: string }>(
      connection,
      `select cast(unnest(enum_range(cast(null as text_${at}))) as varchar) as text`,
    )
    values.push(own.map((row) => row.text))
    codes.push(`coalesce(cast(enum_code(cast(${text} as text_${at})) as integer), -1)`)
  }
  const read = await connection.run(`select ${[...codes, '0'].join(', ')} from file`)
  const chunks = await read.fetchAllChunks()
  const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0)
  return {
    rows,
    texts: values.map((own, at): DistinctTexts => {
      const code = new Int32Array(rows)
      let row = 0
      for (const chunk of chunks) {
        const column = chunk.getColumnVector(at)
        for (let place = 0; place < chunk.rowCount; place++) code[row++] = column.getItem(place) as number
      }
      return { values: own, code }
    }),
  }
}

/** The cells of a column, row by row; an empty one is null. */
export function cellsOf({ values, code }: DistinctTexts): (string | null)[] {
  return Array.from(code, (own) => values[own] ?? null)
}

/**
 * A column as numbers. Throws UsageError naming the column and the first row, counted from 1 below the header, that
 * is no number or not as `isFit` wants it; `expected` says what that is.
 */
export function numberColumn(
  table: TextColumns,
  column: string,
  expected: string,
  isFit: (value: number) => boolean,
): Float64Array {
  const { values, code } = table.distinct(column)
  const numbers = values.map((text) => (text.trim() === '' ? Number.NaN : Number(text)))
  const isWrong = numbers.map((number) => !Number.isFinite(number) || !isFit(number))
  const found = new Float64Array(code.length)
  for (let row = 0; row < code.length; row++) {
    const own = code[row] as number
    if (isWrong[own] ?? true) {
      const got = own < 0 ? 'nothing' : `"${values[own]}"`
      throw new UsageError(`${table.name} row ${row + 1}: ${column}: expected ${expected}, got ${got}`)
    }
    found[row] = numbers[own] as number
  }
  return found
}
