import type { BandedCovariate } from '../effect/banded-cells.ts'

/** Months in which the dose is given, and then as many in which work is counted. */
export const DOSE_MONTHS = 12

/** Twelve months from the beginning of unemployment, and the persons of each history. */
export interface ServiceHistories {
  readonly persons: Int32Array
  readonly background: readonly BandedCovariate[]
  /** Months after the first at whose end the person was still without work, 0–12. */
  readonly monthsFollowed: Int32Array
  /** Of those months, the ones at whose end the person was in a service: bit 0 is the first. */
  readonly services: Int32Array
  /** Outcome after the twelve months; NaN where it is not known. */
  readonly outcome: Float64Array
}

/** Whether a history has a service in a month, the first being 1; in the beginning, month 0, there is none. */
export function isServed(services: number, month: number): boolean {
  return month > 0 && ((services >> (month - 1)) & 1) === 1
}

/** Service months of a history up to a month and with it. */
export function doseBy(services: number, month: number): number {
  let months = 0
  for (let one = 1; one <= month; one++) months += Number(isServed(services, one))
  return months
}
