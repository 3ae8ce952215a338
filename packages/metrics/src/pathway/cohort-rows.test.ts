import { DuckDBInstance } from '@duckdb/node-api'
import { expect, it } from 'vitest'
import { installPrelude } from '../compute/prelude.ts'
import { assumptionsOf } from '../definition/assumption.ts'
import { cohortRows } from './cohort-rows.ts'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
await installPrelude(connection)
await connection.run(`create temp table register_coverage as
  select '32' as employment_area_code, date '2025-01-01' as covered_from, date '2025-12-31' as covered_until`)
const fixed = (value: number) => ({ value, low: value, high: value })
const assumptions = assumptionsOf(
  'drawn',
  new Map([
    ['interval_level', fixed(90)],
    ['least_persons', fixed(30)],
    ['least_told', fixed(5)],
  ]),
)
const rowsOf = (persons: string) =>
  cohortRows(
    {
      connection,
      cells: `select '32' as employment_area_code, '2025-03-01' as started_month, days, ended_by, persons
              from (values ${persons}) as cell(days, ended_by, persons)`,
      months: { from: '2025-01-01', to: '2025-12-01' },
      assumptions,
      isDemo: false,
    },
    { ends: ['ended'], horizonsMonths: [6], dimensions: () => ({}) },
  )

it('tells nothing of an end that few have come to', async () => {
  const [row] = await rowsOf("(20, 'ended', 4), (200, '', 40)")
  expect(row).toMatchObject({ month: '2025-12-01', suppressed_reason: 'small_cell' })
  expect(row).not.toHaveProperty('numerator')
})

it('tells nothing of a cohort of fewer than the least', async () => {
  const [row] = await rowsOf("(20, 'ended', 10), (200, '', 10)")
  expect(row).toMatchObject({ suppressed_reason: 'denominator' })
  expect(row).not.toHaveProperty('denominator')
})

it('tells of a cohort that is large enough, with its parts', async () => {
  const [row] = await rowsOf("(20, 'ended', 10), (200, '', 30)")
  expect(row).toMatchObject({ numerator: 10, denominator: 40, value: 25 })
})
