import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { tableFromIPC } from 'apache-arrow'
import ExcelJS from 'exceljs'
import pl from 'nodejs-polars'
import { expect, it } from 'vitest'
import { arrowOf } from '../../dist/downloads/arrow.js'
import { excelOf } from '../../dist/downloads/excel.js'
import { type Extension, fileOf } from '../../dist/downloads/file-of.js'
import { parquetOf } from '../../dist/downloads/parquet.js'
import { columns, rows } from '../testing/shown-table.ts'

const ids = [
  'municipality',
  'unemployed',
  'unemployed_in_words',
  'rate',
  'costs',
  'change',
  'month',
  'received_at',
  'is_demo',
  'year',
]

async function inDuckdb(parquet: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    writeFileSync(join(folder, 'table.parquet'), parquet)
    const reader = await connection.runAndReadAll(`from '${join(folder, 'table.parquet')}'`)
    return { types: reader.columnTypes().map(String), rows: reader.getRowsJson() }
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}

it('writes Parquet that DuckDB reads: ids, numbers, days, instants, and words beside the numbers they stand for', async () => {
  const read = await inDuckdb(parquetOf(rows, columns))
  expect(read.types).toEqual([
    'VARCHAR',
    'DOUBLE',
    'VARCHAR',
    'DOUBLE',
    'DOUBLE',
    'DOUBLE',
    'DATE',
    'TIMESTAMP WITH TIME ZONE',
    'BOOLEAN',
    'DOUBLE',
  ])
  expect(read.rows.map((row) => row.toSpliced(7, 1))).toEqual([
    ['Raahe', 1253, null, 11.72, 12345678.9, -3.5, '2026-06-01', true, 2026],
    ['=HYPERLINK("http://x")', null, 'alle 5', null, 0, 0.1, '2026-05-01', false, null],
  ])
})

it.each([
  ['Parquet', () => pl.readParquet(Buffer.from(parquetOf(rows, columns)))],
  ['Arrow', () => pl.readIPC(Buffer.from(arrowOf(rows, columns)))],
])('writes %s that Rust reads', (_, read) => {
  const frame = read()
  expect(frame.columns).toEqual(ids)
  expect(frame.getColumn('month').toArray()).toEqual([new Date('2026-06-01'), new Date('2026-05-01')])
  expect(frame.getColumn('received_at').toArray()).toEqual([new Date('2026-06-30T21:30:00Z'), null])
  expect(frame.getColumn('unemployed').toArray()).toEqual([1253, null])
  expect(frame.getColumn('is_demo').toArray()).toEqual([true, false])
})

it('writes Arrow that apache-arrow reads', () => {
  const table = tableFromIPC(arrowOf(rows, columns))
  expect(table.schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'municipality Utf8',
    'unemployed Float64',
    'unemployed_in_words Utf8',
    'rate Float64',
    'costs Float64',
    'change Float64',
    'month Date32<DAY>',
    'received_at Timestamp<MILLISECOND, UTC>',
    'is_demo Bool',
    'year Float64',
  ])
  expect(table.get(1)?.toJSON()).toMatchObject({ unemployed: null, unemployed_in_words: 'alle 5', costs: 0 })
})

it('writes a workbook of real numbers and dates under the shown titles, an instant by the clock of Helsinki', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(await excelOf(rows, columns, 'Työttömät [kunnat]')) as never)
  const sheet = book.getWorksheet('Työttömät kunnat')
  const cells = (row: number) => ((sheet?.getRow(row).values ?? []) as unknown[]).slice(1)
  expect(cells(1)).toEqual(columns.map(({ title }) => title))
  expect(cells(2)).toEqual([
    'Raahe',
    1253,
    11.72,
    12345678.9,
    -3.5,
    new Date('2026-06-01T00:00:00Z'),
    new Date('2026-07-01T00:30:00Z'),
    true,
    2026,
  ])
  expect(cells(3).slice(0, 2)).toEqual(['=HYPERLINK("http://x")', 'alle 5'])
  expect(['B2', 'C2', 'F2'].map((cell) => sheet?.getCell(cell).numFmt)).toEqual([
    '#,##0',
    '0.0" %"',
    'd.m.yyyy',
  ])
})

it.each(['csv', 'xlsx', 'parquet', 'arrow'] as Extension[])(
  'makes a named %s file, also of no rows',
  async (extension) => {
    const file = await fileOf(extension, { rows: [], columns, name: 'tyottomat', language: 'fi' })
    expect(file.name).toBe(`tyottomat.${extension}`)
    expect(file.size).toBeGreaterThan(100)
  },
)
