import { definePart } from '../definition/part.ts'

/** The voucher lines, with the area whose accounts they are in where staging tells it. */
export const accountLine = definePart(
  'account_line',
  new URL('../prelude/duckdb-account-line.sql', import.meta.url),
)
