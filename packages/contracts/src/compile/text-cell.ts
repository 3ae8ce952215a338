import { z } from 'zod'
import type { ColumnMeta } from '../column/meta.ts'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import { businessIdFaultSql } from '../identity/business-id-sql.ts'
import { personIdentityFaultSql } from '../identity/person-identity-sql.ts'
import { quoteName, quoteText } from '../sql/quote.ts'
import type { CellCheck, CellSql } from './compiled.ts'
import { filled, given } from './given.ts'

export function textSql(text: string, column: UnwrappedColumn, meta: ColumnMeta): CellSql {
  const checks: CellCheck[] = []
  for (const pattern of patternsOf(column.cell)) {
    const when = `(${given(text)} and not regexp_matches(${text}, ${quoteText(pattern.source)}))`
    checks.push({ rule: 'pattern', message: `expected ${pattern.source}`, when })
  }
  const { minLength, maxLength } = meta
  if (minLength !== undefined || maxLength !== undefined) {
    const bounds = [
      ...(minLength === undefined ? [] : [`length(${text}) < ${minLength}`]),
      ...(maxLength === undefined ? [] : [`length(${text}) > ${maxLength}`]),
    ]
    const message = `expected ${minLength ?? 0} to ${maxLength ?? 'any number of'} characters`
    checks.push({ rule: 'length', message, when: `(${given(text)} and (${bounds.join(' or ')}))` })
  }
  return { type: 'varchar', value: filled(text), checks }
}

function patternsOf(cell: z.ZodType): RegExp[] {
  const checks = cell._zod.def.checks ?? []
  return checks.flatMap((check) => (check instanceof z.core.$ZodCheckRegex ? [check._zod.def.pattern] : []))
}

export function codeSql(text: string, { list = '', pad = 0 }: ColumnMeta): CellSql {
  const value =
    pad > 0
      ? `case when length(${text}) between 1 and ${pad - 1} then lpad(${text}, ${pad}, '0') else ${filled(text)} end`
      : filled(text)
  const codes = `select code from reference.${quoteName(list)} where code is not null`
  const when = `coalesce(${value} not in (${codes}), false)`
  return {
    type: 'varchar',
    value,
    checks: [{ rule: 'code', message: `expected a code of reference.${list}`, when }],
  }
}

export function oneOfSql(text: string, column: UnwrappedColumn): CellSql {
  if (!(column.cell instanceof z.ZodEnum)) throw new TypeError('one_of column: expected a zod enum')
  const words = column.cell.options.map((word) => quoteText(String(word))).join(', ')
  const when = `(${given(text)} and ${text} not in (${words}))`
  const message = `expected one of ${column.cell.options.join(', ')}`
  return { type: 'varchar', value: filled(text), checks: [{ rule: 'one_of', message, when }] }
}

export function personSql(text: string, { artificial = true }: ColumnMeta): CellSql {
  const when = `(${given(text)} and ${personIdentityFaultSql(text, { artificial })} is not null)`
  const check = { rule: 'identity', message: 'expected a henkilötunnus', when }
  return { type: 'uuid', value: filled(text), checks: [check] }
}

export function businessIdSql(text: string): CellSql {
  const when = `(${given(text)} and ${businessIdFaultSql(text)} is not null)`
  return {
    type: 'varchar',
    value: filled(text),
    checks: [{ rule: 'business_id', message: 'expected a Y-tunnus', when }],
  }
}
