import { join } from 'node:path'
import { editionFolder } from '../edition/edition-folder.ts'

/** Where Evidence looks for a dashboard's tables, and what it copies into the built site. */
export const dataFolder = (app: string): string => join(editionFolder(app), '.evidence/template/static/data')

/** The file of one table: a whole DuckDB database, because DuckDB in a browser opens it without an extension. */
export const tableFile = (app: string, source: string, table: string): string =>
  join(dataFolder(app), source, table, `${table}.duckdb`)
