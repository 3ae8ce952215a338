import { quoteName } from '../sql/quote.ts'
import type { RowRule } from './rule.ts'

/**
 * Two columns together are a code of a reference table whose codes repeat between classes.
 * The code list it asks for is named by `pairListName` and holds `pairKey`s.
 */
export function pairIn(
  firstColumn: string,
  secondColumn: string,
  list: string,
  firstField: string,
  secondField: string,
): RowRule {
  const name = pairListName(list, firstField, secondField)
  return {
    rule: 'pair',
    columns: [firstColumn, secondColumn],
    message: `expected a pair of reference.${name}`,
    holds: (row, lists) => {
      const [first, second] = [row[firstColumn], row[secondColumn]]
      if (first === null || second === null) return true
      return lists.get(name)?.has(pairKey(String(first), String(second))) === true
    },
    brokenSql: (value) => {
      const [first, second] = [quoteName(firstField), quoteName(secondField)]
      const pairs = `select ${first}, ${second} from reference.${quoteName(list)}`
      const known = `where ${first} is not null and ${second} is not null`
      return `coalesce((${value(firstColumn)}, ${value(secondColumn)}) not in (${pairs} ${known}), false)`
    },
  }
}

export function pairListName(list: string, firstField: string, secondField: string): string {
  return `${list}(${firstField},${secondField})`
}

export function pairKey(first: string, second: string): string {
  return `${first}\u001f${second}`
}
