import { readFileSync } from 'node:fs'
import { openWarehouse } from '@elinvoima/warehouse'
import { tableFromIPC, util } from 'apache-arrow'
import ExcelJS from 'exceljs'
import pl from 'nodejs-polars'
import { expect, it } from 'vitest'
import { type FileFormat, fileWriters } from './file-writers.ts'

const everyType = readFileSync(new URL('every_type.sql', import.meta.url), 'utf8')

async function file(format: FileFormat, sql = everyType): Promise<Uint8Array> {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    return await fileWriters[format](warehouse.connection, sql, 'every_type')
  } finally {
    warehouse.close()
  }
}

const rustTypes = {
  case_name: 'DataType(String)',
  big: 'DataType(Int64)',
  small: 'DataType(Int32)',
  amount: 'DataType(Decimal(18,2))',
  share: 'DataType(Float64)',
  is_demo: 'DataType(Bool)',
  month: 'DataType(Date)',
  received_at: 'DataType(Datetime(us,))',
  published_at: 'DataType(Datetime(us,UTC))',
  codes: 'DataType(List(DataType(String)))',
}

it('writes CSV that no spreadsheet runs, and leaves negative numbers be', async () => {
  expect(Buffer.from(await file('csv')).toString()).toBe(
    `${[
      'case_name,big,small,amount,share,is_demo,month,received_at,published_at,codes',
      `'=cmd|x,678,1,1234.5,0.25,true,2026-06-01,2026-06-30T12:00:01.250Z,2026-06-30T12:00:00.000Z,"[""678"",null]"`,
      '"å,""b""",9007199254740993,-2147483648,-10000000000000000,-1.5,false,1969-12-31,1969-12-31T23:59:59.500Z,2026-01-01T00:00:00.000Z,[]',
      ',,,,,,,,,',
    ].join('\n')}\n`,
  )
})

it('makes every way to begin a formula harmless, in a spreadsheet of any country', async () => {
  const starts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1']
  const sql = `select unnest([${starts.map((start) => `'${start}'`).join(', ')}]) as name`
  const lines = Buffer.from(await file('csv', sql)).toString()
  expect(lines.match(/'[=+\-@\t\r\n]/g)).toHaveLength(starts.length)
})

it('writes Arrow that apache-arrow reads with every type kept', async () => {
  const table = tableFromIPC(await file('arrow'))
  expect(Object.fromEntries(table.schema.fields.map(({ name, type }) => [name, String(type)]))).toEqual({
    case_name: 'Utf8',
    big: 'Int64',
    small: 'Int32',
    amount: 'Decimal[18e+2]',
    share: 'Float64',
    is_demo: 'Bool',
    month: 'Date32<DAY>',
    received_at: 'Timestamp<MICROSECOND>',
    published_at: 'Timestamp<MICROSECOND, UTC>',
    codes: 'List<Utf8>',
  })
  const values = (name: string) => [...(table.getChild(name) ?? [])]
  expect(values('big')).toEqual([678n, 9007199254740993n, null])
  const amounts = values('amount').map((amount) => amount && BigInt(util.bigNumToString(amount)))
  expect(amounts).toEqual([123450n, -999999999999999999n, null])
  expect(values('month')).toEqual([Date.UTC(2026, 5, 1), Date.UTC(1969, 11, 31), null])
  expect(values('received_at')).toEqual([Date.UTC(2026, 5, 30, 12, 0, 1, 250), -500, null])
  expect(values('codes').map((codes) => codes && [...codes])).toEqual([['678', null], [], null])
})

it.each(['arrow', 'parquet'] as const)('writes %s that Rust reads with every type kept', async (format) => {
  const bytes = Buffer.from(await file(format))
  const frame = format === 'arrow' ? pl.readIPCStream(bytes) : pl.readParquet(bytes)
  expect(Object.fromEntries(frame.columns.map((name, i) => [name, String(frame.dtypes[i])]))).toEqual(
    rustTypes,
  )
  const values = (name: string) => frame.getColumn(name).toArray()
  const texts = (name: string) => frame.getColumn(name).cast(pl.Utf8).toArray()
  expect(values('case_name')).toEqual(['=cmd|x', 'å,"b"', null])
  expect(texts('big')).toEqual(['678', '9007199254740993', null])
  expect(texts('amount')).toEqual(['1234.50', '-9999999999999999.99', null])
  expect(values('share')).toEqual([0.25, -1.5, null])
  expect(values('is_demo')).toEqual([true, false, null])
  expect(values('month')).toEqual([new Date('2026-06-01'), new Date('1969-12-31'), null])
  expect(frame.getColumn('codes').cast(pl.List(pl.Utf8)).toArray()).toEqual([['678', null], [], null])
})

it('writes a workbook of real numbers, dates and truth values, with texts that stay texts', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(await file('xlsx')) as never)
  const sheet = book.getWorksheet('every_type')
  const cells = (row: number) => ((sheet?.getRow(row).values ?? []) as unknown[]).slice(1)
  expect(cells(2)).toEqual([
    '=cmd|x',
    678,
    1,
    1234.5,
    0.25,
    true,
    new Date('2026-06-01T00:00:00Z'),
    new Date('2026-06-30T12:00:01.250Z'),
    new Date('2026-06-30T12:00:00Z'),
    '["678",null]',
  ])
  expect(sheet?.getCell('B3').value).toBe('9007199254740993')
  expect(sheet?.getCell('G2').numFmt).toBe('yyyy-mm-dd')
  expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String)
})

it.each(['csv', 'xlsx', 'parquet', 'arrow'] as const)(
  'keeps the columns of no rows in %s',
  async (format) => {
    const bytes = Buffer.from(await file(format, 'select 1 as a, current_date as b where false'))
    const columns = {
      csv: () => bytes.toString().trim().split(','),
      parquet: () => pl.readParquet(bytes).columns,
      arrow: () => tableFromIPC(bytes).schema.fields.map(({ name }) => name),
      xlsx: async () => {
        const book = await new ExcelJS.Workbook().xlsx.load(bytes as never)
        return ((book.worksheets[0]?.getRow(1).values ?? []) as unknown[]).slice(1)
      },
    }
    expect(await columns[format]()).toEqual(['a', 'b'])
  },
)
