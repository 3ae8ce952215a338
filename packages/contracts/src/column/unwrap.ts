import { z } from 'zod'
import type { Column } from './meta.ts'

/** The checks of a column without its nullability. */
export interface UnwrappedColumn {
  /** schema of a filled cell's text */
  readonly cell: z.ZodType
  /** schema of the value that the text becomes; the same schema where text stays text */
  readonly value: z.ZodType
  readonly nullable: boolean
}

/** Takes a column apart: `nullable(text → transform → value)`. */
export function unwrapColumn(column: Column): UnwrappedColumn {
  const nullable = column instanceof z.ZodNullable
  const cell = nullable ? (column.unwrap() as z.ZodType) : column
  const value = cell instanceof z.ZodPipe ? (cell.out as z.ZodType) : cell
  return { cell, value, nullable }
}
