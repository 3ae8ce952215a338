import { generatorOf, uniform } from '@elinvoima/statistics'
import { bandedCells } from './banded-cells.ts'
import type { Outcomes, RiskRows } from './risk-rows.ts'

const MONTHS = 12

/** Risk rows of drawn persons, for tests: services go to the weak, who find less work; starting adds `points`. */
export function drawnRegion(persons: number, points: number): { rows: RiskRows; outcomes: Outcomes } {
  const generator = generatorOf(7, 'drawn region', persons)
  const chance = (share: number) => Number(uniform(generator) < share)
  const at = Array.from({ length: persons }, (_, person) => ({ person, weak: chance(0.5), age: chance(0.4) }))
  const drawn = at.flatMap((one) =>
    Array.from({ length: MONTHS }, (_, month) => {
      const started = chance(one.weak ? 0.12 : 0.02) * (1 + chance(0.3))
      const odds = 0.5 - 0.3 * one.weak - 0.1 * one.age + (started === 1 ? points / 100 : 0)
      return { ...one, stratum: month, started, worked: 100 * chance(odds), before: 100 * chance(0.2) }
    }),
  )
  const column = (pick: (row: (typeof drawn)[number]) => number) => Float64Array.from(drawn, pick)
  const { cell, cells } = bandedCells([
    { bands: 2, band: column(({ weak }) => weak) },
    { bands: 3, band: column(({ age }) => age) },
  ])
  const rows = {
    persons,
    person: Int32Array.from(drawn, ({ person }) => person),
    strata: MONTHS,
    stratum: Int32Array.from(drawn, ({ stratum }) => stratum),
    cell,
    cells,
    started: Int8Array.from(drawn, ({ started }) => started),
  }
  return {
    rows,
    outcomes: { worked: column(({ worked }) => worked), placebo: column(({ before }) => before) },
  }
}
