import type { RejectLimit } from '../table/define.ts'

export interface Fault {
  readonly column: string
  readonly rule: string
  /** what was expected, one line: `expected decimal(6,1)`; the reader adds column and text */
  readonly message: string
  /** SQL, true where the row breaks the rule, never null */
  readonly when: string
}

export interface CompiledColumn {
  readonly name: string
  /** DuckDB type of the raw column */
  readonly type: string
  /** SQL over the text column, null where the text is empty or no such value; the identity's text for a person */
  readonly value: string
  /** faults of this column; they refer to no other column */
  readonly faults: readonly Fault[]
  /** a person's identity: check over distinct texts, store a pseudonym */
  readonly person: boolean
  /** text of few words, each many times: codes and the like */
  readonly coded: boolean
  readonly list?: string
  readonly description: string
  readonly unit?: string
}

/** A contract as SQL over a table of text columns that bear the source's column names. */
export interface CompiledContract {
  readonly table: string
  readonly columns: readonly CompiledColumn[]
  /** rules between columns; `column` is the first of them */
  readonly rowFaults: readonly Fault[]
  readonly key: readonly string[]
  readonly limit: RejectLimit
  readonly whole: boolean
  /**
   * SQL, true where any rule but those of identities is broken, never null: the same as all `when`s together,
   * but over values already computed (`value` names them) beside the text columns, which is a third cheaper.
   */
  readonly broken: (value: (column: string) => string) => string
}

/** What a column kind compiles to, given the quoted text column. */
export interface CellSql {
  readonly type: string
  readonly value: string
  /** for kinds whose text may be no value at all */
  readonly written: WrittenForm | null
  readonly checks: readonly CellCheck[]
}

/** How the value of a filled cell must have been written. */
export interface WrittenForm {
  readonly message: string
  /** SQL over a value that is not null, true where its text is written otherwise; none: the value tells all */
  readonly mismatch?: (value: string) => string
}

export interface CellCheck {
  readonly rule: string
  readonly message: string
  /** SQL over the value, true where it is wrong; may be null where the value is */
  readonly breaks: (value: string) => string
}
