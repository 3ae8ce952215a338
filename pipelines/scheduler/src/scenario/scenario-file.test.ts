import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readScenarioFile } from './scenario-file.ts'

const committed = fileURLToPath(new URL('../../../../data/scenario/narrow-or-broad.yaml', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The committed scenario with something changed. */
function changed(change: (scenario: Record<string, Record<string, unknown>>) => void): string {
  const scenario = parse(readFileSync(committed, 'utf8'))
  change(scenario)
  const path = join(folder, 'scenario.yaml')
  writeFileSync(path, stringify(scenario))
  return path
}
const withEffect = (effect: Record<string, unknown>) =>
  changed(({ assumptions = {} }) => Object.assign(assumptions['effect'] as object, effect))

test('has a committed default, each of whose assumptions has a source or says that it is one, unverified', () => {
  const { area, years, assumptions } = readScenarioFile(committed)
  expect([area, years]).toEqual(['raahe', 5])
  for (const { source, verified } of Object.values(assumptions)) {
    expect(source).toMatch(/oletus|assum|Tilastokeskus/)
    if (/oletus|assum/.test(source)) expect(verified).toBe(false)
  }
  expect(assumptions.effect).toMatchObject({ low: -2, value: 3, high: 10 })
  expect([assumptions.broad_ramp_midpoint.value, assumptions.narrow_ramp_midpoint.value]).toEqual([24, 48])
  expect([assumptions.displacement.low, assumptions.displacement.high]).toEqual([0, 40])
})

test.each([
  ['a unit that is another', { unit: 'share' }, /effect/],
  ['a value outside its range', { value: 11 }, /low ≤ value ≤ high/],
  ['no source', { source: '' }, /effect/],
])('refuses %s', (_, effect, told) => {
  expect(() => readScenarioFile(withEffect(effect))).toThrow(told)
})

test('refuses an assumption it does not know, one that is missing, and a file that is not there', () => {
  expect(() => readScenarioFile(changed(({ assumptions = {} }) => delete assumptions['inflow']))).toThrow(
    /inflow/,
  )
  expect(() => readScenarioFile(changed(({ assumptions = {} }) => (assumptions['luck'] = {})))).toThrow(
    /luck/,
  )
  expect(() => readScenarioFile(join(folder, 'none.yaml'))).toThrow(/there is no scenario/)
})
