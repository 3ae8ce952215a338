import { firstDay, isoDay } from '../calendar.ts'
import type { Span } from '../model/life.ts'

/** Dates in file names: the exports are taken on the second day after the last month, the corrections a week later. */
export function extractDates({ last }: Span): {
  readonly first: string
  readonly later: string
} {
  const day = firstDay(last + 1) + 1
  return { first: isoDay(day), later: isoDay(day + 7) }
}
