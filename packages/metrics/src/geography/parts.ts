import { definePart } from '../definition/part.ts'

/** The months computed, with their last days. */
export const calendarMonth = definePart(
  'calendar_month',
  new URL('../prelude/duckdb-calendar-month.sql', import.meta.url),
)

/** The municipalities of each employment area in each month. */
export const memberMonth = definePart('member_month', new URL('member-month.sql', import.meta.url), [
  calendarMonth,
])
