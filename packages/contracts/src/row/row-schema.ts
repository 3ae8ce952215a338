import { z } from 'zod'
import { type Column, type ColumnMeta, columnMeta } from '../column/meta.ts'
import { canonicalCell } from '../dialect/canonical-cell.ts'
import { canonicalDialect, type Dialect } from '../dialect/dialect.ts'
import type { CodeLists, RowRule, RowValues } from '../rule/rule.ts'
import type { TableContract } from '../table/define.ts'

/**
 * The contract's zod object made ready for the rows of a file: cells are text as the dialect writes it
 * (`''`, null and a missing cell are empty), codes are looked up in `codeLists`, rules between columns hold.
 * Throws when a code list that the contract names is not given.
 */
export function rowSchema(
  contract: TableContract,
  codeLists: CodeLists,
  dialect: Dialect = canonicalDialect,
): z.ZodObject {
  const columns = Object.entries(contract.schema.shape).map(([name, column]) => {
    const meta = columnMeta(column)
    return [name, z.preprocess(canonicalCell(meta, dialect), listed(column, meta, codeLists))]
  })
  return contract.rules.reduce<z.ZodObject>(
    (schema, rule) => withRule(schema, rule, codeLists),
    z.object(Object.fromEntries(columns)),
  )
}

function listed(column: Column, meta: ColumnMeta, codeLists: CodeLists): Column {
  if (meta.list === undefined) return column
  const codes = codeLists.get(meta.list)
  if (codes === undefined) throw new RangeError(`code list ${meta.list}: not among the lists given`)
  return column.refine((code) => code === null || codes.has(String(code)), { params: { rule: 'code' } })
}

/** Adds a rule between columns; it is judged where each of them is sound by itself, whatever other rules say. */
function withRule(schema: z.ZodObject, rule: RowRule, codeLists: CodeLists): z.ZodObject {
  const [path] = rule.columns
  const params = { rule: rule.rule, columns: rule.columns }
  return schema.superRefine(
    (row: RowValues, context) => {
      if (rule.holds(row, codeLists)) return
      context.addIssue({ code: 'custom', path: [path], message: rule.message, params })
    },
    { when: ({ issues }) => !issues.some((issue) => isOfColumn(issue, rule.columns)) },
  )
}

function isOfColumn(issue: z.core.$ZodRawIssue, columns: readonly string[]): boolean {
  const isOfRule = issue.code === 'custom' && issue.params?.columns !== undefined
  return !isOfRule && columns.includes(String(issue.path?.[0]))
}
