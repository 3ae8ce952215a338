import { readFileSync } from 'node:fs'
import type { MetricConnection } from '../compute/connection.ts'
import type { Assumptions } from '../definition/assumption.ts'
import { withYearlyChange } from '../human-capital/yearly-change.ts'
import type { StartMonths } from './read-risk-rows.ts'

const changeSql = readFileSync(new URL('change-at-risk.sql', import.meta.url), 'utf8')

/** The first day of a month numbered 12 · year + month. */
const firstDayOf = (monthNo: number) => {
  const [year, month] = [Math.floor((monthNo - 1) / 12), ((monthNo - 1) % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-01`
}

/**
 * The change of human capital in the year from each risk row's start, in euros, NaN where it is not known. One set of
 * transitions, those known when the last of the months begins, measures everybody. Null where the register goes back
 * too few months to know transitions.
 */
export async function readChanges(
  connection: MetricConnection,
  assumptions: Assumptions,
  months: StartMonths,
): Promise<Float64Array | null> {
  const { area, from, to } = months
  const month = firstDayOf(to - 1)
  const window = assumptions.of('transition_window').value
  const covered = await connection.runAndReadAll(
    `select count(distinct month) as months from area_month
     where employment_area_code = $area and month < cast($month as date)
       and month >= add_months(cast($month as date), -cast($window as integer))`,
    { area, month, window },
  )
  const before = Number(covered.getRowObjectsJson()[0]?.months)
  if (before < assumptions.of('transition_window_least').value) return null
  return await withYearlyChange(connection, assumptions, { area, month }, async () => {
    const found = await connection.runAndReadAll(changeSql, { area, from_no: from, to_no: to })
    const changes = found.getColumnsObjectJS().change_eur ?? []
    return Float64Array.from(changes, (change) => (change === null ? Number.NaN : Number(change)))
  })
}
