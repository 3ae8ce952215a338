import type { MetricConnection } from '../compute/connection.ts'
import type { Place } from './model/numbers-read.ts'

/** An area and a month to tell of, with how many months of moves are known before it and before its baseline. */
export interface MonthTold extends Place {
  monthsBefore: number
  monthsBeforeBaseline: number
}

/** The areas and months that human capital is told of, in order. */
export async function monthsTold(connection: MetricConnection): Promise<MonthTold[]> {
  const found = await connection.runAndReadAll(
    `select employment_area_code, cast(month as varchar) as month, months_before, months_before_baseline
     from human_capital_month order by employment_area_code, month`,
  )
  return found.getRowObjectsJson().map((row) => ({
    area: String(row.employment_area_code),
    month: String(row.month),
    monthsBefore: Number(row.months_before),
    monthsBeforeBaseline: Number(row.months_before_baseline),
  }))
}
