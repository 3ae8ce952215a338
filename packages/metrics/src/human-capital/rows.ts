import type { MetricValues } from '../definition/compute.ts'
import type { Group } from './model/groups.ts'
import type { Place } from './model/numbers-read.ts'

/** The columns that say what a row is of. */
export const groupKey = (
  { level, code, serviceArea }: Omit<Group, 'count' | 'isHidden'>,
  month: string,
): MetricValues => ({
  geography_level: level,
  geography_code: code,
  month,
  service_area: serviceArea,
  basis: 'register',
})

/** The row of an area whose months before are too few to tell anything of a month. */
export const untold = ({ area, month }: Place): MetricValues => ({
  ...groupKey({ level: 'employment_area', code: area, serviceArea: 'all' }, month),
  suppressed_reason: 'short_history',
})
