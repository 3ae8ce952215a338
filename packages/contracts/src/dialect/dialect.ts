/** How a file writes numbers and days. */
export interface Dialect {
  readonly decimal: '.' | ','
  /** strftime directives %Y %m %d %-m %-d with separators: `%Y-%m-%d`, `%d.%m.%Y`, `%-d.%-m.%Y` */
  readonly dateFormat: string
}

/** `1234.5` and `2026-06-30`; also what NDJSON and Parquet cells look like as text. */
export const canonicalDialect: Dialect = { decimal: '.', dateFormat: '%Y-%m-%d' }
