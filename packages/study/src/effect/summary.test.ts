import { expect, test } from 'vitest'
import { studyPage } from './page.ts'
import type { RegionKind } from './region-kind.ts'
import type { Finding } from './study-region.ts'
import { summarise } from './summary.ts'

const finding = (kind: RegionKind, serviceClass: string, told: string, truth: number): Finding => ({
  ...{ kind, serviceClass, told, truth, naive: -30 },
  ...{ estimate: 1, lower: -1, upper: 3, starters: 100, drawsUsed: 40 },
})

const findings = [
  finding('helps', 'any', 'beneficial', 2),
  finding('helps', 'valmennus', 'harmful', 2),
  finding('nothing', 'any', 'beneficial', 0),
  finding('nothing', 'valmennus', 'unknown', 0),
  finding('harms', 'any', 'harmful', -3),
  finding('harms', 'valmennus', 'few_starters', -3),
]
const found = summarise(findings)
const of = (kind: string, serviceClass: string) =>
  found.find((one) => one.kind === kind && one.serviceClass === serviceClass)

test('calls a verdict wrong where the truth has not the sign it says, or is zero', () => {
  expect(of('helps', 'any')).toMatchObject({ beneficial: 1, wrong: 0 })
  expect(of('helps', 'each class')).toMatchObject({ harmful: 1, wrong: 1 })
  expect(of('nothing', 'any')).toMatchObject({ beneficial: 1, wrong: 1, wrongOfVerdicts: { value: 1 } })
  expect(of('nothing', 'each class')).toMatchObject({ wrong: 0, wrongOfEffects: { value: 0 } })
  expect(of('harms', 'any')).toMatchObject({ harmful: 1, wrong: 0 })
})

test('counts all kinds of regions together, and what is not told apart from what is not yet known', () => {
  expect(of('all', 'any')).toMatchObject({ effects: 3, beneficial: 2, harmful: 1, wrong: 1, notTold: 0 })
  expect(of('all', 'any')?.wrongOfVerdicts.value).toBeCloseTo(1 / 3)
  expect(of('all', 'valmennus')).toMatchObject({ effects: 3, notTold: 1, wrong: 1 })
  expect(of('all', 'any')?.coverage.value).toBeCloseTo(2 / 3)
})

const row = (start: string) => page.split('\n').find((line) => line.startsWith(start))
const page = studyPage({ unemployed: 1200, months: 36, horizon: 12 }, 3, found)

// limits: R's prop.test(1, 3, conf.level = 0.9, correct = FALSE)
test('says on the page how many verdicts were wrong, with the interval, and whether what is asked holds', () => {
  expect(page).toContain('| all | any service | 3 | 0 | 2 | 1 | 1 | 33.3 % (7.8–74.6) | 33.3 % (7.8–74.6) |')
  expect(row('| at most 5 % of the verdicts')).toContain('33.3 % (7.8–74.6): does not hold')
  expect(row('| naive comparison off')).toContain('27.00: holds')
})

test('has a dash where no verdict of benefit or harm was given', () => {
  expect(page).toContain(
    '| services harm | each class by itself | 1 | 1 | 0 | 0 | 0 | – | 0.0 % (0.0–73.0) |',
  )
})
