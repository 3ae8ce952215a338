import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exitCodes } from '../run/failures.ts'
import { addSyntheticControl } from './synthetic-control-command.ts'

interface Answer {
  weights: { unit: string; weight: number }[]
  gaps: { time: number; gap: number }[]
  pre_periods: number
  pre_rmspe: number
  placebo: { rank: number; units: number; p_value: number }
}

const folder = mkdtempSync(join(tmpdir(), 'synthetic-control-'))
const data = join(folder, 'panel.csv')
const series = { a: [1, 2, 3, 4], b: [3, 2, 5, 4], c: [9, 9, 9, 9.5], mixed: [2, 2, 4, 7] }

beforeAll(() => {
  const lines = Object.entries(series).flatMap(([place, values]) =>
    values.map((value, at) => `${place},${2020 + at},${value},${at === 0 ? '' : value}`),
  )
  writeFileSync(data, ['place,year,jobs,holed', ...lines].join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function ask(...words: string[]): Promise<Answer> {
  const lines: string[] = []
  const estimate = new Command('estimate').exitOverride()
  const terminal = { out: (line: string) => lines.push(line), err: () => undefined, isTerminal: false }
  addSyntheticControl(estimate, { root: folder, environment: {}, terminal })
  await estimate.parseAsync(['synthetic-control', '--json', ...words], { from: 'user' })
  return JSON.parse(lines.join('\n'))
}

const panel = ['--data', data, '--unit', 'place', '--time', 'year', '--outcome', 'jobs', '--treated', 'mixed']

test('weighs the donors that the treated unit is the mean of, and tells the gap after the start', async () => {
  const answer = await ask(...panel, '--start', '2023')
  expect(answer.weights.map(({ unit }) => unit).toSorted()).toEqual(['a', 'b', 'c'])
  expect(answer.weights.find(({ unit }) => unit === 'a')?.weight).toBeCloseTo(0.5, 6)
  expect(answer.pre_periods).toBe(3)
  expect(answer.pre_rmspe).toBeCloseTo(0, 6)
  expect(answer.gaps.at(-1)?.gap).toBeCloseTo(3, 6)
  expect(answer.placebo).toMatchObject({ rank: 1, units: 4, p_value: 0.25 })
})

test('matches predictors over the times named', async () => {
  const answer = await ask(...panel, '--start', '2023', '--special', 'holed:2021-2022', '--without', 'c')
  expect(answer.weights.map(({ unit }) => unit).toSorted()).toEqual(['a', 'b'])
  expect(answer.weights[0]?.weight).toBeCloseTo(0.5, 3)
})

test.each([
  [['--start', '2019'], '--start: expected after 2020 and at most 2023, got 2019'],
  [['--start', '2023', '--treated', 'd'], '--treated: expected one of a, b, c, mixed, got "d"'],
  [['--start', '2023', '--outcome', 'holed'], 'place a has no holed in year 2020'],
  [['--start', '2023', '--outcome', 'none'], 'expected a column "none", got place, year, jobs, holed'],
  [['--start', '2023', '--data', join(folder, 'no.csv')], 'there is no file'],
])('refuses %j as wrong usage', async (words, message) => {
  await expect(ask(...panel, ...words)).rejects.toMatchObject({
    message: expect.stringContaining(message),
    exitCode: exitCodes.usage,
  })
})

const basque = `${process.env['ELINVOIMA_REPLAY_DATA']}/panel/basque_data.csv`
test.skipIf(!existsSync(basque))('runs on the Basque panel as it is published', async () => {
  const columns = ['--unit', 'regionno', '--time', 'year', '--outcome', 'gdpcap']
  const answer = await ask('--data', basque, ...columns, '--treated', '17', '--start', '1970')
  expect(answer.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
  expect(answer.pre_rmspe).toBeLessThan(0.1)
  const eighties = answer.gaps.filter(({ time }) => time >= 1980 && time < 1990)
  expect(eighties.every(({ gap }) => gap < -0.5)).toBe(true)
})
