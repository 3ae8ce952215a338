import type { MetricConnection } from '../compute/connection.ts'

/** An area and the last month its register covers, as a date and as 12 · year + month. */
export interface FollowedArea {
  readonly area: string
  readonly month: string
  readonly lastNo: number
}

/** The areas with a register, in order. */
export async function followedAreas(connection: MetricConnection): Promise<FollowedArea[]> {
  const found = await connection.runAndReadAll(
    `select employment_area_code, cast(max(month) as varchar) as last_month
     from register_month group by employment_area_code order by employment_area_code`,
  )
  return found.getRowObjectsJson().map(({ employment_area_code, last_month }) => {
    const month = String(last_month)
    return {
      area: String(employment_area_code),
      month,
      lastNo: 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)),
    }
  })
}
