import type { ColumnMeta } from '../column/meta.ts'
import { businessIdFaultSql } from '../identity/business-id-sql.ts'
import { personIdentityFaultSql } from '../identity/person-identity-sql.ts'
import type { CellSql } from './compiled.ts'
import { filled } from './filled.ts'

/** The value is the identity's text; the raw column holds its pseudonym. */
export function personSql(text: string, { artificial = true }: ColumnMeta): CellSql {
  const check = {
    rule: 'identity',
    message: 'expected a henkilötunnus',
    breaks: () => `(${text} > '' and ${personIdentityFaultSql(text, { artificial })} is not null)`,
  }
  return { type: 'uuid', value: filled(text), written: null, checks: [check] }
}

export function businessIdSql(text: string): CellSql {
  const check = {
    rule: 'business_id',
    message: 'expected a Y-tunnus',
    breaks: () => `(${text} > '' and ${businessIdFaultSql(text)} is not null)`,
  }
  return { type: 'varchar', value: filled(text), written: null, checks: [check] }
}
