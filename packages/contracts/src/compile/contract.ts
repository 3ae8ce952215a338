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
  const compiled = Object.entries(contract.schema.shape).map(([name, column]) =>
    compileColumn(name, column, dialect),
  )
  const values = new Map(compiled.map(({ column }) => [column.name, column.value]))
  const rowFaults = contract.rules.map(({ rule, columns: [column], message, brokenSql }) => ({
    column,
    rule,
    message,
    when: brokenSql((name) => values.get(name) ?? 'null'),
  }))
  return {
    table: contract.name,
    columns: compiled.map(({ column }) => column),
    rowFaults,
    key: contract.key,
    limit: contract.limit,
    whole: contract.whole,
    broken: (value) => {
      const conditions = [
        ...compiled.flatMap(({ column, unsound }) => unsound(value(column.name))),
        ...contract.rules.map(({ brokenSql }) => brokenSql(value)),
      ]
      return `coalesce(${['false', ...conditions].join(' or ')}, false)`
    },
  }
}
