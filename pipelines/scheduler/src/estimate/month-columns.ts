const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Months since year 0 of `YYYY-MM`. */
export const monthNumber = (text: string): number => {
  const [year = 0, month = 1] = text.split('-').map(Number)
  return year * 12 + month - 1
}

/** `YYYY-MM` of months since year 0. */
export const monthText = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** The month that a column is named after: `2026-06`, `2026_06`, `202606`, `2026-06-01`, `X2026.06`, `Jun.26`; null of none. */
function monthNamed(column: string, from: number): number | null {
  const numeric = /^[Xm]?(\d{4})[-_.]?(0[1-9]|1[0-2])(?:[-_.]?01)?$/i.exec(column)
  if (numeric) return monthNumber(`${numeric[1]}-${numeric[2]}`)
  const worded = /^([a-z]{3})[a-z]*[-_. ]?(\d{4}|\d{2})$/i.exec(column)
  const month = names.indexOf(worded?.[1]?.toLowerCase() ?? '')
  const year = worded?.[2]
  if (month < 0 || year === undefined) return null
  if (year.length === 4) return Number(year) * 12 + month
  const century = Math.round((Math.floor(from / 12) - Number(year)) / 100) * 100
  return (century + Number(year)) * 12 + month
}

/**
 * The columns that hold a month each, in order, from the month `from` on. Columns named after months are taken as
 * such and others passed over; where none is, every column but `id` is a month in turn, the first being `from`.
 */
export function monthColumns(columns: readonly string[], id: string, from: string) {
  const first = monthNumber(from)
  const rest = columns.filter((column) => column !== id)
  const named = rest.flatMap((column) => {
    const month = monthNamed(column, first)
    return month === null ? [] : [{ column, month }]
  })
  const found = named.length > 0 ? named : rest.map((column, at) => ({ column, month: first + at }))
  return found.filter(({ month }) => month >= first).toSorted((one, other) => one.month - other.month)
}
