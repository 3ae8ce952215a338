import type { RowRule } from './rule.ts'

/** The columns are all given or all empty. */
export function requiredTogether(...columns: readonly [string, string, ...string[]]): RowRule {
  return {
    rule: 'together',
    columns,
    message: `expected all or none of ${columns.join(', ')}`,
    holds: (row) => new Set(columns.map((column) => row[column] === null)).size === 1,
    brokenSql: (value) => {
      const given = columns.map((column) => `(${value(column)} is null)`)
      return `(${given
        .slice(1)
        .map((other) => `${given[0]} <> ${other}`)
        .join(' or ')})`
    },
  }
}
