import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { replayData } from '@elinvoima/testkit'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import r from '../../../../packages/statistics/fixtures/synthetic-control-predictors/values.json' with {
  type: 'json',
}
import { exitCodes } from '../run/failures.ts'
import { addSyntheticControl } from './synthetic-control-command.ts'

interface Answer {
  weights: { unit: string; weight: number }[]
  predictors: { column: string; treated: number; synthetic: number; donor_mean: number; v: number }[]
  gaps: { time: number; gap: number; gap_percent: number }[]
  pre_periods: number
  pre_rmspe: number
  placebo: { rank: number; units: number; p_value: number; ratios: { unit: string; ratio: number }[] }
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

const drawn = fileURLToPath(
  new URL('../../../../packages/statistics/fixtures/synthetic-control-predictors/panel.csv', import.meta.url),
)
const drawnPanel = [
  ...['--data', drawn, '--unit', 'unit', '--time', 'year', '--outcome', 'income'],
  ...['--treated', 'treated', '--start', String(r.start)],
]
const drawnPredictors = [
  ...['--shares', 'basic,upper+higher:2010-2016', '--special', 'invest:2008-2016=median'],
  ...['--special', 'income:2005-2015/5', '--special', 'density:2010', '--fit', '2006-2016'],
]

test('reads predictors as R prepares them, and gives its donors, fit and gap', async () => {
  const answer = await ask(...drawnPanel, ...drawnPredictors)
  expect(answer.predictors.map(({ column }) => column)).toEqual([
    'basic',
    'upper+higher',
    'invest',
    'income',
    'density',
  ])
  const [treated] = r.predictors
  const [basic, both, ...others] = answer.predictors.map((predictor) => predictor.treated)
  expect((basic ?? 0) + (both ?? 0)).toBeCloseTo(100, 9)
  for (const [place, value] of [basic, ...others].entries())
    expect(value).toBeCloseTo(treated?.[place] ?? 0, 9)
  expect(answer.placebo).toMatchObject({ rank: 1, units: 10, p_value: 0.1 })
  expect(answer.pre_rmspe).toBeLessThan(1.05 * r.preRmspe)
  const weightOf = (name: string) => answer.weights.find(({ unit }) => unit === name)?.weight
  expect(weightOf('A')).toBeCloseTo(r.weights[0] ?? 0, 1)
  expect(weightOf('B')).toBeCloseTo(r.weights[1] ?? 0, 1)
  const after = answer.gaps.filter(({ time }) => time >= r.start)
  expect(after.reduce((sum, { gap }) => sum + gap, 0) / after.length).toBeCloseTo(r.gap, 0)
})

test.each([
  [['--special', 'holed'], 'expected COLUMN:FROM-TO'],
  [['--special', 'holed:2021-2022=mode'], 'mean, median, min, max, sum'],
  [['--special', 'holed:2022-2021'], 'expected a span of times'],
  [['--shares', 'jobs:2020-2021'], 'expected PART,PART:FROM-TO'],
])('refuses the words %j', async (words, message) => {
  await expect(ask(...panel, '--start', '2023', ...words)).rejects.toThrow(message)
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

const basque = join(replayData() ?? '', 'panel', 'basque_data.csv')
const isThere = existsSync(basque)
const regions = [
  '--data',
  basque,
  '--unit',
  'regionno',
  '--time',
  'year',
  '--outcome',
  'gdpcap',
  '--treated',
  '17',
]
const meanGap = ({ gaps }: Answer) => {
  const eighties = gaps.filter(({ time }) => time >= 1980 && time < 1990)
  return eighties.reduce((sum, { gap_percent: percent }) => sum + percent, 0) / eighties.length
}

test.skipIf(!isThere)('states its own fit on the Basque panel by outcomes alone', async () => {
  const answer = await ask(...regions, '--start', '1970')
  expect(answer.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
  expect(answer.predictors).toEqual([])
  expect(answer.pre_rmspe).toBeLessThan(0.1)
  expect(meanGap(answer)).toBeLessThan(-5)
})

test.skipIf(!isThere)(
  'gives the donors and the gap of Abadie and Gardeazabal on the Basque panel',
  async () => {
    const sectors = [
      'agriculture',
      'energy',
      'industry',
      'construction',
      'services.venta',
      'services.nonventa',
    ]
    const schools = 'school.illit,school.prim,school.med,school.high+school.post.high'
    const answer = await ask(
      ...[...regions, '--start', '1970', '--without', '1', '--shares', `${schools}:1964-1969`],
      ...['--predictors', 'invest', '--predictors-over', '1964-1969', '--special', 'gdpcap:1960-1969'],
      ...sectors.flatMap((sector) => ['--special', `sec.${sector}:1961-1969/2`]),
      ...['--special', 'popdens:1969', '--fit', '1960-1969'],
    )
    expect(answer.weights.slice(0, 2).map(({ unit }) => unit)).toEqual(['10', '14'])
    expect(answer.weights[0]?.weight).toBeCloseTo(0.851, 2)
    expect(answer.weights[1]?.weight).toBeCloseTo(0.149, 2)
    expect(meanGap(answer)).toBeGreaterThan(-13)
    expect(meanGap(answer)).toBeLessThan(-7)
    expect(answer.placebo.units).toBe(17)
  },
)
