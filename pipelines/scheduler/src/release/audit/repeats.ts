import { type Connection, query } from '@elinvoima/warehouse'
import { toldRows } from '../headline/told-rows.ts'

const shown = `
  select metric, told_row, geography_code, month, value from marts.main.headline_kpi
  union all
  select metric, told_row, geography_code, month - interval 1 month, month_ago from marts.main.headline_kpi
  union all
  select metric, told_row, geography_code, month - interval 1 year, year_ago from marts.main.headline_kpi`

/**
 * Figures shown first that the table of their indicator does not print so, a line for each indicator. None of a
 * release that is older than the table.
 */
export async function unlikeTheirTable(marts: Connection): Promise<string[]> {
  const there = await query(marts, "select 1 from duckdb_tables() where table_name = 'headline_kpi'")
  if (there.length === 0) return []
  const found = await query<{ metric: string; figures: number }>(
    marts,
    `with told as (${toldRows()}), shown as (${shown})
     select metric, count(*)::integer as figures from shown
     where value is not null and not exists (
       from told where told.metric = shown.metric and told.told_row = shown.told_row
         and told.geography_code = shown.geography_code and told.month = shown.month and told.value = shown.value
     )
     group by metric order by metric`,
  )
  return found.map(
    ({ metric, figures }) => `headline_kpi: ${figures} value(s) that the table ${metric} does not print`,
  )
}
