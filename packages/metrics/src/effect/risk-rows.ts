import type { BandedCells } from './banded-cells.ts'

/**
 * Person-months at risk of starting a service, column by column: unemployed at the month's start and in no
 * service. A person has a row for every such month; rows with equal banded covariates share a cell.
 */
export interface RiskRows {
  readonly persons: number
  /** Number of the row's person, from 0. */
  readonly person: Int32Array
  readonly strata: number
  /** Number of the row's risk set, month × band of elapsed duration, from 0. */
  readonly stratum: Int32Array
  /** Number of the row's cell of covariates, from 0. */
  readonly cell: Int32Array
  readonly cells: BandedCells
  /** What starts in the month: 0 nothing, else the number of the service class, from 1. */
  readonly started: Int8Array
}

/** Every row's outcome, by the name of the outcome. */
export type Outcomes = Readonly<Record<string, Float64Array>>

export interface RowsAndOutcomes {
  readonly rows: RiskRows
  readonly outcomes: Outcomes
}

/** The rows to keep, with their outcomes. */
export function keepRows(
  { rows, outcomes }: RowsAndOutcomes,
  keep: (row: number) => boolean,
): RowsAndOutcomes {
  const isKept = (_: number, row: number) => keep(row)
  return {
    rows: {
      ...rows,
      person: rows.person.filter(isKept),
      stratum: rows.stratum.filter(isKept),
      cell: rows.cell.filter(isKept),
      started: rows.started.filter(isKept),
    },
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([name, values]) => [name, values.filter(isKept)]),
    ),
  }
}
