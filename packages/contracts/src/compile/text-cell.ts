import { z } from 'zod'
import type { ColumnMeta } from '../column/meta.ts'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import { quoteText } from '../sql/quote.ts'
import type { CellCheck, CellSql } from './compiled.ts'
import { filled } from './filled.ts'

/** Text stays as it came: its patterns and its length in code points. */
export function textSql(text: string, column: UnwrappedColumn, meta: ColumnMeta): CellSql {
  const patterns = patternsOf(column.cell).map(({ source }) => ({
    rule: 'pattern',
    message: `expected ${source}`,
    breaks: (value: string) => `not regexp_matches(${value}, ${quoteText(source)})`,
  }))
  return { type: 'varchar', value: filled(text), written: null, checks: [...patterns, ...lengthChecks(meta)] }
}

function patternsOf(cell: z.ZodType): RegExp[] {
  const checks = cell._zod.def.checks ?? []
  return checks.flatMap((check) => (check instanceof z.core.$ZodCheckRegex ? [check._zod.def.pattern] : []))
}

function lengthChecks({ minLength = 0, maxLength }: ColumnMeta): CellCheck[] {
  if (minLength === 0 && maxLength === undefined) return []
  const message = `expected ${minLength} to ${maxLength ?? 'any number of'} characters`
  const isShort = (value: string) => `length(${value}) < ${minLength}`
  const isLong = (value: string) => `length(${value}) > ${maxLength}`
  const limits = [...(minLength > 0 ? [isShort] : []), ...(maxLength === undefined ? [] : [isLong])]
  const breaks = (value: string) => `(${limits.map((limit) => limit(value)).join(' or ')})`
  return [{ rule: 'length', message, breaks }]
}
