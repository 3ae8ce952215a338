import { definePart } from '../definition/part.ts'
import { calendarMonth, memberMonth } from '../geography/parts.ts'

/** The status periods as their latest extracts tell them. */
export const statusPeriodVersion = definePart(
  'status_period_version',
  new URL('status-period-version.sql', import.meta.url),
)

/** The municipalities as public statistics tell of them. */
export const publishedMonth = definePart('published_month', new URL('published-month.sql', import.meta.url), [
  calendarMonth,
])

/** From when until when the register of each area tells. */
export const registerCoverage = definePart(
  'register_coverage',
  new URL('register-coverage.sql', import.meta.url),
)

/** The municipalities and months that the register covers. */
export const registerMonth = definePart('register_month', new URL('register-month.sql', import.meta.url), [
  memberMonth,
  registerCoverage,
])

/** The municipalities and months that the register covers, by the areas of today, also before they were founded. */
export const areaMonth = definePart('area_month', new URL('area-month.sql', import.meta.url), [
  calendarMonth,
  registerCoverage,
])

/** Everybody in the register on the last day of each month, whether or not an area covered it. */
export const personOnLastDay = definePart(
  'person_on_last_day',
  new URL('person-on-last-day.sql', import.meta.url),
  [calendarMonth, statusPeriodVersion],
)

/** Everybody in the register on each count day, in one state and one municipality. */
export const personOnCountDay = definePart(
  'person_on_count_day',
  new URL('person-on-count-day.sql', import.meta.url),
  [personOnLastDay, registerMonth],
)
