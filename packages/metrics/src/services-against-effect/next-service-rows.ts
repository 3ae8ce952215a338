import { z } from 'zod'
import { type BandedCovariate, bandedCells } from '../effect/banded-cells.ts'
import type { Outcomes, RiskRows } from '../effect/risk-rows.ts'

const band = z.coerce.number()
const read = z.object({
  employment_area_code: z.string(),
  person: band,
  landmark: z.string(),
  services_before: band,
  starts_now: band,
  age_band: band,
  sex_band: band,
  education_band: band,
  unemployed_band: band,
  worked_band: band,
  worked_later: band,
  worked_before: band,
})

/** An unemployed person at the start of a month, by a number that says nothing of who it is. */
export type NextServiceRow = z.output<typeof read>

export const readNextServiceRows = (rows: readonly unknown[]): NextServiceRow[] =>
  rows.map((row) => read.parse(row))

const covariates = {
  age_band: 4,
  sex_band: 2,
  education_band: 3,
  unemployed_band: 5,
  worked_band: 3,
} as const

/** The rows as risk sets of month and elapsed unemployment, with work a year later and, as a placebo, a year before. */
export function riskOf(rows: readonly NextServiceRow[]): { risk: RiskRows; outcomes: Outcomes } {
  const numbered = (keys: readonly (string | number)[]) => {
    const numbers = new Map<string | number, number>()
    const each = Int32Array.from(keys, (key) => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
    return { each, count: numbers.size }
  }
  const persons = numbered(rows.map(({ person }) => person))
  const strata = numbered(rows.map(({ landmark, unemployed_band }) => `${landmark} ${unemployed_band}`))
  const banded = Object.entries(covariates).map(
    ([name, bands]): BandedCovariate => ({
      bands,
      band: rows.map((row) => row[name as keyof typeof covariates]),
    }),
  )
  const { cell, cells } = bandedCells(banded)
  return {
    risk: {
      persons: persons.count,
      person: persons.each,
      strata: strata.count,
      stratum: strata.each,
      cell,
      cells,
      started: Int8Array.from(rows, ({ starts_now }) => starts_now),
    },
    outcomes: {
      worked: Float64Array.from(rows, ({ worked_later }) => worked_later),
      placebo: Float64Array.from(rows, ({ worked_before }) => worked_before),
    },
  }
}
