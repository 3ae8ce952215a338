import type { MetricConnection } from '../compute/connection.ts'
import { bandedCells } from './banded-cells.ts'
import {
  covariateBands,
  DURATION_BANDS,
  MUNICIPALITY_BANDS,
  municipalityBands,
  quarterBands,
} from './covariates.ts'
import type { ColumnOutcome } from './outcomes.ts'
import type { RowsAndOutcomes } from './risk-rows.ts'

/** The service classes that there are effects of, in the order of their numbers, from 1. */
export const serviceClasses: readonly string[] = [
  'tyovoimakoulutus',
  'tyollistaminen',
  'valmennus',
  'kokeilu',
  'muu',
]

/** Starts of an area in some months, numbered 12 · year + month, both included. */
export interface StartMonths {
  readonly area: string
  readonly from: number
  readonly to: number
}

/** The risk rows of an area in some months, with outcomes; null where nobody is at risk. */
export async function readRiskRows(
  connection: MetricConnection,
  cells: string,
  { area, from, to }: StartMonths,
  outcomes: readonly ColumnOutcome[],
): Promise<RowsAndOutcomes | null> {
  const found = await connection.runAndReadAll(cells, { area, from_no: from, to_no: to })
  const columns = found.getColumnsObjectJS()
  const whole = (name: string) => Int32Array.from((columns[name] ?? []).map(Number))
  const text = (name: string) => (columns[name] ?? []).map(String)
  const [persons, monthNo, duration] = [whole('person_no'), whole('month_no'), whole('duration_band')]
  if (persons.length === 0) return null
  const numbers = new Map<number, number>()
  for (const person of persons) if (!numbers.has(person)) numbers.set(person, numbers.size)
  const covariates = [
    ...Object.entries(covariateBands).map(([name, bands]) => ({ bands, band: whole(name) })),
    { bands: 4, band: quarterBands(monthNo) },
    { bands: MUNICIPALITY_BANDS, band: municipalityBands(text('municipality_code')) },
  ]
  const classes = text('started_class')
  return {
    rows: {
      persons: numbers.size,
      person: persons.map((person) => numbers.get(person) ?? 0),
      strata: (to - from + 1) * DURATION_BANDS,
      stratum: monthNo.map((month, row) => (month - from) * DURATION_BANDS + (duration[row] ?? 0)),
      ...bandedCells(covariates),
      started: Int8Array.from(classes, startedNumber),
    },
    outcomes: Object.fromEntries(
      outcomes.map(({ name, column, times }) => [
        name,
        Float64Array.from(columns[column] ?? [], (value) => times * Number(value)),
      ]),
    ),
  }
}

/** 0 for no start; a class that is not one of the five counts as a start of none of them. */
function startedNumber(name: string): number {
  if (name === '') return 0
  const place = serviceClasses.indexOf(name)
  return place < 0 ? serviceClasses.length + 1 : place + 1
}
