/** What one row of a table of the release is, in both languages. */
export interface RowWords {
  readonly fi: string
  readonly en: string
}

export type TableWords = Readonly<Record<string, RowWords>>
