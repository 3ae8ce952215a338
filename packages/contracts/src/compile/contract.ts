import { canonicalDialect, type Dialect } from '../dialect/dialect.ts'
import type { TableContract } from '../table/define.ts'
import { compileColumn } from './column.ts'
import type { CompiledContract } from './compiled.ts'

/**
 * Turns a contract's zod object into SQL that gives the same verdict as `rowSchema` on every row.
 * The expressions refer to the text columns by the source's names and to `reference.<list>`.
 */
export function compileContract(
  contract: TableContract,
  dialect: Dialect = canonicalDialect,
): CompiledContract {
  const columns = Object.entries(contract.schema.shape).map(([name, column]) =>
    compileColumn(name, column, dialect),
  )
  const values = new Map(columns.map(({ name, value }) => [name, value]))
  const sqlOf = (column: string) => values.get(column) ?? 'null'
  const rowFaults = contract.rules.map(({ rule, columns: [column], message, brokenSql }) => ({
    column,
    rule,
    message,
    when: brokenSql(sqlOf),
  }))
  return { table: contract.name, columns, rowFaults, key: contract.key, limit: contract.limit }
}
