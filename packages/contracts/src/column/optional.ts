import type { z } from 'zod'
import { type Column, columnMeta } from './meta.ts'

/** Lets a cell be empty. */
export function optional<C extends Column>(column: C): z.ZodNullable<C> {
  return column.nullable().meta({ ...columnMeta(column) }) as z.ZodNullable<C>
}
