import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findingsIn } from './kept-findings.ts'
import type { Finding } from './study-region.ts'

const folder = mkdtempSync(join(tmpdir(), 'findings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const finding: Finding = {
  ...{ kind: 'helps', serviceClass: 'any', truth: 3, naive: -40, estimate: 2.5, lower: 1, upper: 4 },
  ...{ starters: 800, drawsUsed: 200, told: 'beneficial' },
}

test('gives back what was kept of a region, to a later run of the same study only', () => {
  const study = { design: { unemployed: 1200 }, rules: { draws: 200 } }
  findingsIn(folder, study).keep(4, [finding])
  expect(findingsIn(folder, study).of(4)).toEqual([finding])
  expect(findingsIn(folder, study).of(5)).toBeUndefined()
  expect(findingsIn(folder, { ...study, rules: { draws: 60 } }).of(4)).toBeUndefined()
})

test('leaves one file a region, whole', () => {
  expect(readdirSync(folder)).toEqual(['4.json'])
})
