import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { cruise } from './cruise.ts'
import { plantedTree } from './planted-tree.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

async function violationsIn(files: Record<string, string[]>): Promise<readonly string[]> {
  const folder = await plantedTree(files)
  folders.push(folder)
  return (await cruise(folder)).violations
}

describe('the rooms of the repository', () => {
  it('are cruised and keep the direction of the architecture', async () => {
    const { modules, violations } = await cruise()
    expect(violations).toEqual([])
    expect(modules).toBeGreaterThan(200)
  }, 180_000)
})

describe('the rules', () => {
  it('find every forbidden door in a planted tree, and nothing else', async () => {
    const violations = await violationsIn({
      'packages/contracts/src/a.ts': ['../../warehouse/src/a.ts'],
      'packages/warehouse/src/a.ts': [],
      'packages/pipeline/src/a.ts': ['../../warehouse/src/a.ts', '../../../pipelines/kela/src/b.ts'],
      'packages/metrics/src/a.ts': [],
      'packages/testkit/src/a.ts': [],
      'pipelines/kela/src/a.ts': ['../../statfin/src/a.ts', './a.test.ts'],
      'pipelines/kela/src/a.test.ts': ['../../../packages/testkit/src/a.ts'],
      'pipelines/kela/src/b.ts': ['../../../packages/metrics/src/a.ts', '../../../packages/testkit/src/a.ts'],
      'pipelines/statfin/src/a.ts': ['./b.ts'],
      'pipelines/statfin/src/b.ts': ['./a.ts'],
      'dashboards/steering-group/a.js': ['../../packages/warehouse/src/a.ts'],
    })
    expect([...new Set(violations.map((line) => line.split(':')[0]))].sort()).toEqual([
      'a-source-knows-no-other-source',
      'a-source-uses-the-load-path-only',
      'contracts-uses-nothing-of-ours',
      'dashboards-know-only-the-kit',
      'no-circle',
      'packages-know-no-pipeline-or-dashboard',
      'test-material-only-from-tests',
      'testkit-only-from-tests',
    ])
  }, 60_000)
})
