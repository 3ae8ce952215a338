import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { installPrelude } from '../compute/prelude.ts'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
await installPrelude(connection)

test.each([
  ["days_between(date '2026-02-27', date '2026-03-01')", '2'],
  ["days_between(date '2026-03-01', date '2026-02-27')", '-2'],
  ["months_between_starts(date '2026-01-31', date '2026-02-01')", '1'],
  ["months_between_starts(date '2026-01-01', date '2026-01-31')", '0'],
  ["add_days(date '2026-02-28', 1)", '2026-03-01'],
  ["add_months(date '2024-02-29', -12)", '2023-02-28'],
  ["add_months(date '2026-12-01', 1)", '2027-01-01'],
  ["month_start(date '2026-06-30')", '2026-06-01'],
  ["year_month(date '2026-06-30')", '2026-06'],
  ['money(0.125)', '0.13'],
  ['money(-0.125)', '-0.13'],
  ['ratio(1, 4)', '0.25'],
  ['ratio(1, 0)', null],
  ['ratio(null, 4)', null],
  ['100 * ratio(81888, 81888 + 278486)', '22.72'],
])('%s is %s', async (expression, expected) => {
  expect(await answerOf(`select ${expression} as answer`, expected)).toBe(expected)
})

const rows = "(values (1, 10, 'b'), (2, 30, 'a'), (4, 20, 'b')) as drawn(x, y, label)"

test.each([
  ['quantile_exact(x, 0.25)', '1.5'],
  ['median_exact(x)', '2'],
  ['last_by(label, y)', 'a'],
  ["join_distinct(label, ', ')", 'a, b'],
  ['corr_f(x, y)', '0.33'],
])('%s over rows is %s', async (expression, expected) => {
  expect(await answerOf(`select ${expression} as answer from ${rows}`, expected)).toBe(expected)
})

async function answerOf(sql: string, expected: string | null): Promise<string | null> {
  const [row] = (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const answer = row?.answer ?? null
  if (answer === null) return null
  const decimals = /^-?\d+\.(\d+)$/.exec(expected ?? '')?.[1]?.length
  return decimals === undefined ? String(answer) : Number(answer).toFixed(decimals)
}
