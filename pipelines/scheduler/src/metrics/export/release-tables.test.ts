import { query } from '@elinvoima/warehouse'
import { tableFromIPC } from 'apache-arrow'
import ExcelJS from 'exceljs'
import pl from 'nodejs-polars'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Area, openArea } from '../../refresh/intake/area.ts'
import { sources } from '../../sources.ts'
import { exportMetric, withMarts } from '../query-metric.ts'

let area: Area
let tables: { name: string; rows: number; columns: string[] }[]

beforeAll(async () => {
  area = await openArea(sources.map(({ name }) => name))
  await area.night()
  await area.release()
  tables = await withMarts(area.settings, async (marts) => {
    const named = await query<{ name: string; columns: string[] }>(
      marts,
      `select table_name as name, list(column_name order by column_index) as columns
       from duckdb_columns() where not internal group by table_name order by table_name`,
    )
    const counted = []
    for (const { name, columns } of named) {
      const [found] = await query<{ rows: number }>(marts, `select count(*)::integer as rows from "${name}"`)
      counted.push({ name, columns, rows: found?.rows ?? -1 })
    }
    return counted
  })
}, 120_000)
afterAll(() => area.close())

const bytesOf = async (name: string, format: 'xlsx' | 'parquet' | 'arrow') =>
  Buffer.from(await exportMetric(area.settings, name, [], format))

it('gives every table of a release as Arrow to JavaScript and to Rust', async () => {
  expect(tables.length).toBeGreaterThan(50)
  for (const { name, rows, columns } of tables) {
    const bytes = await bytesOf(name, 'arrow')
    const [table, frame] = [tableFromIPC(bytes), pl.readIPCStream(bytes)]
    const read = [table.numRows, frame.height]
    expect({ name, read, columns: frame.columns }).toEqual({ name, read: [rows, rows], columns })
    const withoutType = table.schema.fields.filter(({ type }) => String(type) === 'Null')
    expect(withoutType).toEqual([])
  }
})

it('gives every table of a release as Parquet to Rust', async () => {
  for (const { name, rows, columns } of tables) {
    const frame = pl.readParquet(await bytesOf(name, 'parquet'))
    expect({ name, rows: frame.height, columns: frame.columns }).toEqual({ name, rows, columns })
  }
})

it('gives every table of a release as a workbook', async () => {
  for (const { name, rows, columns } of tables) {
    const book = await new ExcelJS.Workbook().xlsx.load((await bytesOf(name, 'xlsx')) as never)
    const sheet = book.worksheets[0]
    const header = ((sheet?.getRow(1).values ?? []) as unknown[]).slice(1)
    expect({ name, rows: sheet?.rowCount, header }).toEqual({ name, rows: rows + 1, header: columns })
  }
})
