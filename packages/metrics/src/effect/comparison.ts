import { type BandedCells, pickCells } from './banded-cells.ts'
import type { RiskRows } from './risk-rows.ts'

/** One side of a comparison: rows of the risk sets and the cells they are in, numbered anew. */
export interface Side {
  /** Row in the risk rows. */
  readonly row: Int32Array
  readonly person: Int32Array
  readonly stratum: Int32Array
  readonly cell: Int32Array
  readonly cells: BandedCells
  readonly cellCount: number
}

/** Those who start against those who start nothing in the same month, at the same elapsed duration. */
export interface Comparison {
  readonly persons: number
  readonly strata: number
  readonly treated: Side
  readonly controls: Side
}

function sideOf(rows: RiskRows, picked: readonly number[]): Side {
  const numbers = new Map<number, number>()
  const row = Int32Array.from(picked)
  const cell = row.map((place) => {
    const own = rows.cell[place] ?? 0
    const number = numbers.get(own) ?? numbers.size
    numbers.set(own, number)
    return number
  })
  return {
    row,
    person: row.map((place) => rows.person[place] ?? 0),
    stratum: row.map((place) => rows.stratum[place] ?? 0),
    cell,
    cells: pickCells(rows.cells, [...numbers.keys()]),
    cellCount: numbers.size,
  }
}

/**
 * The comparison for a service class, or for all of them together (`'any'`). Controls start no service of any
 * class in the month; they may later, so the effect is of starting now rather than waiting. Risk sets in
 * which nobody starts, or everybody, tell nothing and are left out.
 */
export function comparisonOf(rows: RiskRows, serviceClass: number | 'any'): Comparison {
  const starts = (row: number) =>
    serviceClass === 'any' ? rows.started[row] !== 0 : rows.started[row] === serviceClass
  const starters = new Uint8Array(rows.strata)
  const waiters = new Uint8Array(rows.strata)
  for (let row = 0; row < rows.person.length; row++) {
    if (starts(row)) starters[rows.stratum[row] ?? 0] = 1
    else if (rows.started[row] === 0) waiters[rows.stratum[row] ?? 0] = 1
  }
  const treated: number[] = []
  const controls: number[] = []
  for (let row = 0; row < rows.person.length; row++) {
    const stratum = rows.stratum[row] ?? 0
    if (!starters[stratum] || !waiters[stratum]) continue
    if (starts(row)) treated.push(row)
    else if (rows.started[row] === 0) controls.push(row)
  }
  return {
    persons: rows.persons,
    strata: rows.strata,
    treated: sideOf(rows, treated),
    controls: sideOf(rows, controls),
  }
}
