export type CodeLists = ReadonlyMap<string, ReadonlySet<string>>

/** Values of one row as the columns' schemas give them: Date, number, boolean, text, or null. */
export type RowValues = Readonly<Record<string, unknown>>

/** A promise between columns of one row, with the same reading in JavaScript and SQL. */
export interface RowRule {
  readonly rule: string
  readonly columns: readonly [string, ...string[]]
  readonly message: string
  /** whether the row keeps the promise; asked only of rows whose named columns are sound */
  readonly holds: (row: RowValues, lists: CodeLists) => boolean
  /** SQL, true where the row breaks the promise and never null; `value` gives the SQL of a column's value */
  readonly brokenSql: (value: (column: string) => string) => string
}
