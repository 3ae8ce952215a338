import { definePart } from '../definition/part.ts'
import { calendarMonth } from '../geography/parts.ts'
import { publishedMonth } from '../labour-market/parts.ts'

/** The municipalities of each mainland area as it is today, by which earlier months are added up too. */
export const areaToday = definePart('area_today', new URL('area-today.sql', import.meta.url), [calendarMonth])

/** When the solutions of ecosystem work are decided. */
export const decisionMonth = definePart('decision_month', new URL('decision-month.sql', import.meta.url))

const inhabitantMonth = definePart('inhabitant_month', new URL('inhabitant-month.sql', import.meta.url), [
  publishedMonth,
])

/** What public statistics count of each area, added up from municipalities. */
export const areaStatistic = definePart('area_statistic', new URL('area-statistic.sql', import.meta.url), [
  areaToday,
  inhabitantMonth,
])
