import { quoteName } from '../sql/quote.ts'
import type { RowRule } from './rule.ts'

/** What reference tables write where a source names no first day. */
const noFirstDay = '1990-01-01'

/**
 * A code of a reference table is valid on the day of another column of its row, by the table's `valid_from` and
 * `valid_to`. The code list it asks for is named by `validityListName` and holds `validityKey`s.
 */
export function validOn(codeColumn: string, dayColumn: string, list: string): RowRule {
  return {
    rule: 'validity',
    columns: [codeColumn, dayColumn],
    message: `expected a code of reference.${list} that is valid on ${dayColumn} (its valid_from to valid_to)`,
    holds: (row, lists) => {
      const [code, day] = [row[codeColumn], row[dayColumn]]
      if (code === null || !(day instanceof Date)) return true
      const periods = [...(lists.get(validityListName(list)) ?? [])].map((key) => key.split(separator))
      const iso = day.toISOString().slice(0, 10)
      const ofCode = periods.filter(([listed]) => listed === code)
      return ofCode.every(
        ([, from = '', to = '']) => (from <= noFirstDay || iso >= from) && (to === '' || iso <= to),
      )
    },
    brokenSql: (value) => {
      const [code, day] = [value(codeColumn), value(dayColumn)]
      const bound = (column: string, dated: string) =>
        `(select map(list(code), list(${column})) from reference.${quoteName(list)} where code is not null and ${dated})`
      const first = bound('valid_from', `valid_from > date '${noFirstDay}'`)
      const last = bound('valid_to', 'valid_to is not null')
      return `(coalesce(${day} < ${first}[${code}], false) or coalesce(${day} > ${last}[${code}], false))`
    },
  }
}

const separator = '\u001f'

export function validityListName(list: string): string {
  return `${list}(code,valid_from,valid_to)`
}

/** ISO days; the last one is empty where the code goes on. */
export function validityKey(code: string, validFrom: string, validTo: string): string {
  return [code, validFrom, validTo].join(separator)
}
