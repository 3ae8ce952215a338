import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outsideSubset } from './sql-subset.ts'

const source = new URL('../', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.sql') && !name.startsWith('prelude'),
)

test('finds the SQL of the indicators', () => {
  expect(files.length).toBeGreaterThan(10)
})

test.each(files)('%s keeps to the subset both engines share', (name) => {
  expect(outsideSubset(readFileSync(new URL(name, source), 'utf8'))).toEqual([])
})

test.each([
  ['select a.ended_on - a.started_on as days from t as a'],
  ["select strftime(day, '%Y') as y from t"],
  ['select arg_max(a, b) as a_of_b from t'],
  ['select string_agg(distinct a) as a_list from t'],
  ['select sum(value) as value from t'],
  ['select a from t group by 1'],
  ['select a from t x'],
  ['select a from t as x left join u as y on x.a < y.b'],
  ['select a::date as b from t'],
  ['SELECT a from t'],
])('refuses %s', (sql) => {
  expect(outsideSubset(`-- one row is a test\n${sql}`)).toHaveLength(1)
})
