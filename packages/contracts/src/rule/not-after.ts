import type { RowRule } from './rule.ts'

/** The first column's date or number is at most the second's, where both are given. */
export function notAfter(first: string, second: string): RowRule {
  return {
    rule: 'order',
    columns: [first, second],
    message: `expected ${first} not after ${second}`,
    holds: (row) => {
      const [a, b] = [row[first], row[second]]
      return a === null || b === null || Number(a) <= Number(b)
    },
    brokenSql: (value) => `coalesce(${value(first)} > ${value(second)}, false)`,
  }
}
