import { mean } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { kindOf, type RegionKind } from './region-kind.ts'
import { regionRows } from './region-rows.ts'
import { committedRules } from './rules.ts'
import { regionOf, studyRegion } from './study-region.ts'
import { summarise } from './summary.ts'

const design = { unemployed: 700, months: 24, horizon: 12 } as const
const rules = { ...committedRules(), draws: 40 }
const findings = [1, 2, 3, 5].flatMap((seed) => studyRegion(design, rules, seed))
const of = (kind: RegionKind | 'all', name: string) =>
  summarise(findings).find((one) => one.kind === kind && one.serviceClass === name)

test.each(['helps', 'nothing', 'harms'] as const)(
  'finds the true effect where services: %s, and comparing those who ever started with the others is far off',
  (kind) => {
    const any = of(kind, 'any')
    expect(any?.starters).toBeGreaterThan(200)
    expect(any?.naiveBias).toBeLessThan(-20)
    expect(Math.abs(any?.bias ?? Number.NaN)).toBeLessThan(4)
  },
)

test('has a true effect above zero where services help and below it where they harm', () => {
  expect(of('helps', 'any')?.truth).toBeGreaterThan(1)
  expect(of('harms', 'any')?.truth).toBeLessThan(-1)
})

test('has a true effect of exactly zero, of every class, where services do nothing', () => {
  expect(kindOf(6)).toBe('nothing')
  const { truth, rows } = regionRows(regionOf(design, 6), 12)
  expect(rows.started.filter((started) => started > 0).length).toBeGreaterThan(200)
  expect([...truth.values()]).toEqual([0, 0, 0, 0, 0, 0])
})

test('has a true effect of the classes that help, and hardly any of the others, where they are mixed', () => {
  const { truth } = regionRows(regionOf(design, 4), 12)
  expect(kindOf(4)).toBe('mixed')
  for (const name of ['tyovoimakoulutus', 'muu']) expect(truth.get(name)).toBeGreaterThan(1)
  for (const name of ['tyollistaminen', 'valmennus', 'kokeilu'])
    expect(Math.abs(truth.get(name) ?? Number.NaN)).toBeLessThan(0.5)
})

test('has the truth in most intervals, each class by itself', () => {
  expect(of('all', 'each class')?.effects).toBe(20)
  expect(of('all', 'each class')?.coverage.value).toBeGreaterThan(0.6)
})

test('judges all regions of a kind by one expected effect, not by what happened to happen in each', () => {
  const truths = findings
    .filter(({ kind, serviceClass }) => kind === 'helps' && serviceClass === 'any')
    .map(({ truth }) => truth)
  expect(truths).toHaveLength(2)
  const middle = mean(truths)
  for (const truth of truths) expect(Math.abs(truth - middle)).toBeLessThan(1.5)
})

test('divides any seeds in a row evenly between the kinds, each seed always of one kind', () => {
  expect([7, 8, 9, 10].map(kindOf)).toEqual(['harms', 'mixed', 'helps', 'nothing'])
  expect(() => kindOf(0)).toThrow('seed: expected 1 or more, got 0')
})
