import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import type { RowMajor } from '@elinvoima/statistics'
import { type Connection, identifier, query } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import type { Predictor } from './synthetic-control-predictors.ts'

/** Where the numbers of a panel are: a long table of one row a unit and time. */
export interface PanelColumns {
  readonly unit: string
  readonly time: string
  readonly outcome: string
}

export interface PanelRead {
  readonly units: readonly string[]
  readonly times: readonly number[]
  readonly outcomes: RowMajor
}

/** Makes the temporary table `panel_row` of a CSV or Parquet file. Throws UsageError where a column is not in it. */
export async function openPanel(connection: Connection, file: string, columns: readonly string[]) {
  if (!existsSync(file)) throw new UsageError(`--data: there is no file ${file}`)
  const reader = extname(file) === '.parquet' ? 'read_parquet' : 'read_csv'
  try {
    await connection.run(`create or replace temp table panel_row as select * from ${reader}($file)`, { file })
  } catch (error) {
    throw new UsageError(`--data ${file}: ${String(error).split('\n')[0]}`)
  }
  const found = await query<{ name: string }>(
    connection,
    "select column_name as name from duckdb_columns() where table_name = 'panel_row' order by column_index",
  )
  const names = found.map(({ name }) => name)
  for (const column of columns)
    if (!names.includes(column))
      throw new UsageError(`--data: expected a column "${column}", got ${names.join(', ')}`)
}

/** The outcomes by unit and time. Throws UsageError where a unit lacks a time, has it twice or is no number then. */
export async function readPanel(
  connection: Connection,
  { unit, time, outcome }: PanelColumns,
  without: readonly string[],
): Promise<PanelRead> {
  const rows = await query<{ unit: string; time: number; outcome: number }>(
    connection,
    `select cast(${identifier(unit)} as varchar) as unit, cast(${identifier(time)} as double) as time,
       coalesce(try_cast(${identifier(outcome)} as double), 'nan'::double) as outcome
     from panel_row order by min(rowid) over (partition by ${identifier(unit)}), time`,
  )
  const units = [...new Set(rows.map((row) => row.unit))].filter((name) => !without.includes(name))
  const times = [...new Set(rows.map((row) => row.time))].toSorted((one, other) => one - other)
  const values = new Float64Array(units.length * times.length).fill(Number.NaN)
  const seen = new Set<number>()
  for (const row of rows) {
    const place = units.indexOf(row.unit)
    if (place < 0) continue
    const cell = place * times.length + times.indexOf(row.time)
    if (seen.has(cell)) throw new UsageError(`--data: ${unit} ${row.unit} has ${time} ${row.time} twice`)
    seen.add(cell)
    values[cell] = row.outcome
  }
  const gap = values.findIndex((value) => !Number.isFinite(value))
  if (gap >= 0) {
    const [missing, at] = [units[Math.floor(gap / times.length)], times[gap % times.length]]
    throw new UsageError(`--data: ${unit} ${missing} has no ${outcome} in ${time} ${at}; leave it --without`)
  }
  return { units, times, outcomes: { values, columns: times.length } }
}

/** A predictor by unit, over its times that have a number. Throws UsageError on a unit without. */
export async function readPredictor(
  connection: Connection,
  { unit, time }: PanelColumns,
  units: readonly string[],
  { columns, shareOf, operator, ...times }: Predictor,
): Promise<number[]> {
  const over = (names: readonly string[]) =>
    `${operator}(${names.map((name) => `try_cast(${identifier(name)} as double)`).join(' + ')})`
  const value = shareOf ? `100 * ${over(columns)} / nullif(${over(shareOf)}, 0)` : over(columns)
  const rows = await query<{ unit: string; value: number | null }>(
    connection,
    `select cast(${identifier(unit)} as varchar) as unit, ${value} as value
     from panel_row
     where cast(${identifier(time)} as double) between $from and $to
       and (cast(${identifier(time)} as double) - $from) % $step = 0
     group by ${identifier(unit)}`,
    { from: times.from, to: times.to, step: times.step },
  )
  const values = new Map(rows.map((row) => [row.unit, row.value]))
  return units.map((name) => {
    const found = values.get(name)
    if (typeof found !== 'number')
      throw new UsageError(
        `--data: ${unit} ${name} has no ${columns.join('+')} in ${time} ${times.from}–${times.to}`,
      )
    return found
  })
}
