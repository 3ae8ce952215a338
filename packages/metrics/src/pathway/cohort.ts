import { readFileSync } from 'node:fs'
import { bound } from '../compute/bound.ts'
import { monthsAfter, monthsOf } from '../compute/months.ts'
import type { ComputeInput } from '../definition/compute.ts'

/** Spells of an area that began in one month: how many went on for how many days and what ended them. */
export interface CohortCell {
  days: number
  /** '' where they went on when following stopped, `unknown` where what came is not told */
  endedBy: string
  persons: number
}

/** Spells that began in the twelve months that end with a month. */
export interface Cohort {
  area: string
  /** first day of the last month of the twelve */
  month: string
  cells: readonly CohortCell[]
}

const MONTHS = 12

const coveredMonths = readFileSync(new URL('covered-months.sql', import.meta.url), 'utf8')

/**
 * Reads an indicator's cells and pools them into cohorts of twelve months, one for each month of which the register
 * of the area covers all twelve.
 */
export async function readCohorts({ connection, cells, months }: ComputeInput): Promise<Cohort[]> {
  const values = bound<string>(cells, { from_month: months.from, to_month: months.to })
  const found = (await connection.runAndReadAll(cells, values)).getRowObjectsJson()
  const byMonth = new Map<string, CohortCell[]>()
  for (const { employment_area_code, started_month, days, ended_by, persons } of found) {
    const place = `${employment_area_code} ${started_month}`
    const cell = { days: Number(days), endedBy: String(ended_by), persons: Number(persons) }
    const month = byMonth.get(place)
    if (month) month.push(cell)
    else byMonth.set(place, [cell])
  }
  const areas = (await connection.runAndReadAll(coveredMonths)).getRowObjectsJson()
  return areas
    .map((row) => ({
      area: String(row.employment_area_code),
      from: String(row.first_month),
      to: String(row.last_month),
    }))
    .toSorted((one, other) => one.area.localeCompare(other.area))
    .flatMap(({ area, from, to }) =>
      monthsOf({ from: monthsAfter(from, MONTHS - 1), to }).map((month) => ({
        area,
        month,
        cells: Array.from(
          { length: MONTHS },
          (_, back) => byMonth.get(`${area} ${monthsAfter(month, -back)}`) ?? [],
        ).flat(),
      })),
    )
    .filter(({ cells }) => cells.length > 0)
}
