import type { Connection } from '@elinvoima/warehouse'
import { csvOf } from './csv.ts'
import { parquetOf } from './parquet.ts'
import { typedRows } from './typed-rows.ts'

export const fileFormats = ['csv', 'xlsx', 'parquet', 'arrow'] as const
export type FileFormat = (typeof fileFormats)[number]

export const isFileFormat = (format: string): format is FileFormat =>
  (fileFormats as readonly string[]).includes(format)

type FileWriter = (connection: Connection, sql: string, title: string) => Promise<Uint8Array>

/** The bytes of a file of a query's rows, in each format; the title names the sheet of a workbook. */
export const fileWriters: Readonly<Record<FileFormat, FileWriter>> = {
  csv: async (connection, sql) => Buffer.from(`${csvOf(await typedRows(connection, sql))}\n`),
  xlsx: async (connection, sql, title) => {
    const { xlsxOf } = await import('./xlsx.ts')
    return xlsxOf(await typedRows(connection, sql), title)
  },
  parquet: parquetOf,
  arrow: async (connection, sql) => {
    const { arrowOf } = await import('./arrow.ts')
    return arrowOf(await parquetOf(connection, sql))
  },
}
