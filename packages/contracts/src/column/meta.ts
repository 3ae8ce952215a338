import { z } from 'zod'

export type ColumnKind =
  | 'text'
  | 'code'
  | 'one_of'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'month'
  | 'year'
  | 'flag'
  | 'person'
  | 'business_id'

/** What a column's zod schema says of itself besides its checks. */
export interface ColumnMeta {
  readonly kind: ColumnKind
  readonly description: string
  /** unit of a number: `EUR`, `day`, `percent` */
  readonly unit?: string
  /** reference table whose `code` column lists the valid codes */
  readonly list?: string
  /** codes shorter than this are padded with zeros from the left */
  readonly pad?: number
  /** date column on whose day a code must be valid */
  readonly on?: string
  readonly precision?: number
  readonly scale?: number
  /** length limits of a text in code points */
  readonly minLength?: number
  readonly maxLength?: number
  /** whether individual numbers 900–999 are accepted */
  readonly artificial?: boolean
}

declare module 'zod' {
  interface GlobalMeta extends Partial<Omit<ColumnMeta, 'description'>> {}
}

/** A zod schema over the text of one cell; null is an empty cell. */
export type Column<Out = unknown> = z.ZodType<Out>

/** Reads what a column says of itself; throws on a schema that no column maker made. */
export function columnMeta(column: Column): ColumnMeta {
  const meta = z.globalRegistry.get(column)
  if (meta?.kind === undefined || meta.description === undefined) {
    throw new TypeError('column schema: expected one made by a column maker, got a bare zod schema')
  }
  return { ...meta, kind: meta.kind, description: meta.description }
}
