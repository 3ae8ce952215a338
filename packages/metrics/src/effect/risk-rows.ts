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
