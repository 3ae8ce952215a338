import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { replayData } from '@elinvoima/testkit'
import { afterAll, describe, expect, it } from 'vitest'
import { methods } from './effect.ts'
import { effectOfFile } from './effect-command.ts'
import r from './fixtures/effect/values.json' with { type: 'json' }

const people = {
  data: fileURLToPath(new URL('fixtures/effect/people.csv', import.meta.url)),
  treatment: 'started',
  outcome: 'worked',
  covariates: ['age', 'school', 'months'],
}
const plan = { draws: 20, seed: 1, level: 0.9 }
const lalonde = {
  data: join(replayData() ?? '', 'microdata/lalonde_matchit.csv'),
  treatment: 'treat',
  outcome: 're78',
  covariates: ['age', 'educ', 'race', 'married', 'nodegree', 're74', 're75'],
}
const folder = mkdtempSync(join(tmpdir(), 'estimate-effect-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function holdToR(columns: typeof people, values: typeof r.people, draws: number) {
  for (const method of methods) {
    const found = await effectOfFile({ ...columns, ...plan, draws, method })
    const relative = (value: number | null, expected: number) =>
      expect(Math.abs((value ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(1e-6)
    relative(found.estimate, values[method].estimate)
    relative(found.ess_control, values[method].ess)
    relative(found.max_abs_smd, values[method].smd)
    expect(found.converged).toBe(true)
  }
}

describe('the effect of a file', () => {
  it('is that of R by each method, with a factor among the covariates', () => holdToR(people, r.people, 3))

  it.runIf(existsSync(lalonde.data))('is that of R on the training of Lalonde', () =>
    holdToR(lalonde, r.lalonde, 2),
  )

  it.each(methods)('has an interval around it that the seed decides (%s)', async (method) => {
    const [one, again, other] = await Promise.all(
      [1, 1, 2].map((seed) => effectOfFile({ ...people, ...plan, seed, method })),
    )
    const [lower, upper] = one?.interval ?? []
    expect(lower).toBeLessThan(one?.estimate ?? 0)
    expect(upper).toBeGreaterThan(one?.estimate ?? 0)
    expect(again).toEqual(one)
    expect(other?.interval).not.toEqual(one?.interval)
  })

  it('is not told where no weights make the groups alike', async () => {
    const data = join(folder, 'apart.csv')
    writeFileSync(data, 'started,worked,age\n1,1,60\n1,0,61\n0,1,30\n0,0,31\n')
    const found = await effectOfFile({ ...people, ...plan, data, covariates: ['age'], method: 'entropy' })
    expect(found).toMatchObject({ estimate: null, interval: [null, null], converged: false, n_treated: 2 })
  })
})

it.each([
  ['started,worked,age\n1,1,60\n2,0,30', 'rows.csv row 2: started: expected 0 or 1, got "2"'],
  ['started,worked,age\n1,1,60\n,0,30', 'rows.csv row 2: started: expected 0 or 1, got nothing'],
  ['started,worked,age\n1,1,60\n1,0,30', 'rows.csv: started: expected rows with 0, got none'],
  ['started,worked,age\n1,1,60\n0,,30', 'rows.csv row 2: worked: expected a number, got nothing'],
  ['started,worked,age\n1,1,60\n0,1,NA', 'rows.csv row 2: age: expected a value, got nothing'],
  ['started,worked,sex\n1,1,1\n0,1,2', 'rows.csv: expected a column "age", got started, worked, sex'],
  ['started,worked,age', 'rows.csv: expected rows, got none'],
])('refuses persons of %j', async (text, message) => {
  const data = join(folder, 'rows.csv')
  writeFileSync(data, `${text}\n`)
  const words = { ...people, ...plan, data, covariates: ['age'], method: 'entropy' as const }
  await expect(effectOfFile(words)).rejects.toThrow(message)
})
