import { z } from 'zod'
import { type Column, columnMeta } from '../column/meta.ts'
import { unwrapColumn } from '../column/unwrap.ts'
import type { RowRule } from '../rule/rule.ts'
import { validOn } from '../rule/valid-on.ts'

/** How many rejected rows a file may have: `share` of them all, or in a small file `count`. */
export interface RejectLimit {
  readonly count: number
  /** 0–1 */
  readonly share: number
}

/** The one definition of a table that comes in from outside. */
export interface TableContract {
  /** name of the raw table, snake case */
  readonly name: string
  /** `one row is …` */
  readonly grain: string
  /** source column names → schemas over the text of a cell */
  readonly schema: z.ZodObject<Readonly<Record<string, Column>>>
  /** columns that name a row: a newer extract's row replaces the older with the same key */
  readonly key: readonly string[]
  readonly rules: readonly RowRule[]
  readonly limit: RejectLimit
  /** each file is the whole table: rows that the latest extract lacks are gone */
  readonly whole: boolean
}

interface TableDefinition<Columns> {
  readonly name: string
  readonly grain: string
  readonly columns: Columns
  readonly key: readonly (keyof Columns & string)[]
  readonly rules?: readonly RowRule[]
  readonly limit: RejectLimit
  /** false unless given: a file adds to the table and replaces by key */
  readonly whole?: boolean
}

/** A contract that knows the types of its columns. */
export type TypedContract<Columns> = TableContract & { readonly columns: Columns }

/** Values of one sound row of a contract. */
export type RowOf<C> =
  C extends TypedContract<infer Columns> ? { [Name in keyof Columns]: z.output<Columns[Name]> } : never

const validityRules = (columns: ReadonlyMap<string, Column>): RowRule[] =>
  [...columns].flatMap(([name, column]) => {
    const { list, on } = columnMeta(column)
    return list === undefined || on === undefined ? [] : [validOn(name, on, list)]
  })

/**
 * Checks that a contract agrees with itself: key columns are required, rules name its columns.
 * Codes that must be valid on a day of their row get a rule each.
 */
export function defineTable<const Columns extends Readonly<Record<string, Column>>>(
  definition: TableDefinition<Columns>,
): TypedContract<Columns> {
  const { name, grain, columns, key, limit, whole = false } = definition
  const all = new Map<string, Column>(Object.entries(columns))
  const rules = [...(definition.rules ?? []), ...validityRules(all)]
  for (const used of [...key, ...rules.flatMap((rule) => rule.columns)]) {
    if (!all.has(used)) throw new RangeError(`contract ${name}: no column "${used}" among its columns`)
  }
  for (const part of key) {
    const column = all.get(part)
    if (column !== undefined && unwrapColumn(column).nullable) {
      throw new RangeError(`contract ${name}: key column "${part}" is optional`)
    }
  }
  return { name, grain, columns, schema: z.object({ ...columns }), key, rules, limit, whole }
}
