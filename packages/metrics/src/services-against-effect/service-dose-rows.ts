import { z } from 'zod'
import { DOSE_MONTHS, type ServiceHistories } from './service-histories.ts'

const whole = z.coerce.number().int()
const backgroundBands = {
  age_band: 4,
  sex_band: 2,
  education_band: 3,
  worked_band: 3,
  unemployed_band: 3,
} as const

const read = z.object({
  employment_area_code: z.string(),
  last_month: z.string(),
  age_band: whole,
  sex_band: whole,
  education_band: whole,
  worked_band: whole,
  unemployed_band: whole,
  months_followed: whole,
  services: whole,
  months_in_work: whole,
  persons: whole,
})

/** Persons of a background with the same services and the same work after them. */
export type ServiceDoseRow = z.output<typeof read>

export const readServiceDoseRows = (rows: readonly unknown[]): ServiceDoseRow[] =>
  rows.map((row) => read.parse(row))

/** The rows as histories; the outcome is the percent of the following twelve months in open-market work. */
export function historiesOf(rows: readonly ServiceDoseRow[]): ServiceHistories {
  return {
    persons: Int32Array.from(rows, ({ persons }) => persons),
    background: Object.entries(backgroundBands).map(([name, bands]) => ({
      bands,
      band: rows.map((row) => row[name as keyof typeof backgroundBands]),
    })),
    monthsFollowed: Int32Array.from(rows, ({ months_followed }) => months_followed),
    services: Int32Array.from(rows, ({ services }) => services),
    outcome: Float64Array.from(rows, ({ months_in_work }) =>
      months_in_work < 0 ? Number.NaN : (100 * months_in_work) / DOSE_MONTHS,
    ),
  }
}
