/** How the text of a file is written. */
export interface CsvDialect {
  readonly delimiter: string
  readonly encoding: 'utf-8' | 'latin-1'
}

/** A file of one table, its columns still under the names that the file uses. */
export type TextFile =
  | {
      readonly format: 'csv'
      readonly path: string
      readonly columns: readonly string[]
      readonly csv: CsvDialect
    }
  | { readonly format: 'ndjson' | 'parquet'; readonly path: string; readonly columns: readonly string[] }

/** What the file calls the contract's columns, and the codes in them. */
export interface Translation {
  /** contract's column → the file's */
  readonly columns: ReadonlyMap<string, string>
  /** contract's column → (the file's code → contract's code) */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>
}
