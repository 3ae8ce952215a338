import { mean } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { committedRules } from './rules.ts'
import { type Finding, studyRegion } from './study-region.ts'
import { summarise } from './summary.ts'

const design = { unemployed: 700, months: 24, horizon: 12 } as const
const rules = { ...committedRules(), draws: 40 }
const findings = [1, 2, 3].flatMap((seed) => studyRegion(design, rules, seed))
const of = (name: string) => summarise(findings).find(({ serviceClass }) => serviceClass === name)

test('finds the true effect where comparing those who ever started with the others is far off', () => {
  const any = of('any')
  expect(any?.starters).toBeGreaterThan(200)
  expect(any?.truth).toBeGreaterThan(1)
  expect(any?.naiveBias).toBeLessThan(-20)
  expect(Math.abs(any?.bias ?? Number.NaN)).toBeLessThan(4)
})

test('has the truth in most intervals, each class by itself', () => {
  expect(of('each class')?.regions).toBe(15)
  expect(of('each class')?.coverage).toBeGreaterThan(0.6)
})

test('judges all regions by one expected effect, not by what happened to happen in each', () => {
  const truths = findings.filter(({ serviceClass }) => serviceClass === 'any').map(({ truth }) => truth)
  const middle = mean(truths)
  for (const truth of truths) expect(Math.abs(truth - middle)).toBeLessThan(1.5)
})

const finding = (told: string, truth: number): Finding => ({
  ...{ serviceClass: 'any', naive: -30, estimate: 1, lower: -1, upper: 3, starters: 100, drawsUsed: 40 },
  told,
  truth,
})

test('calls a verdict wrong where the truth has not the sign it says, or none', () => {
  const told = [
    finding('beneficial', 2),
    finding('beneficial', 0),
    finding('harmful', 1),
    finding('unknown', -5),
  ]
  expect(summarise(told)[0]).toMatchObject({ signed: 3, wrong: 2, coverage: 0.75 })
})
