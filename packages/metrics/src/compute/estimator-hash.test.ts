import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { metricCatalogue } from '../catalogue/catalogue.ts'
import { serviceEffect } from '../effect/service-effect.ts'
import { estimatorHash, programOf } from './estimator-hash.ts'

const namesOf = (file: URL) => [...programOf(file).keys()].map((name) => name.replace(/^.*\/packages\//, ''))

const estimators = metricCatalogue().filter(({ compute }) => compute !== null)

test('covers what an estimator uses of other folders and packages, and of those in turn', () => {
  expect(namesOf(serviceEffect.file)).toEqual(
    expect.arrayContaining([
      'metrics/src/effect/estimate-effects.ts',
      'metrics/src/human-capital/yearly-change.ts',
      'metrics/src/human-capital/change-in-year.sql',
      'metrics/src/human-capital/model/outlook.ts',
      'statistics/src/index.ts',
    ]),
  )
})

test('leaves out what an estimator does not use', () => {
  const names = namesOf(serviceEffect.file)
  expect(names).not.toContain('metrics/src/human-capital/human-capital.ts')
  expect(names.filter((name) => /\.test\.ts$|^metrics\/src\/(spec|ecosystem)\//.test(name))).toEqual([])
})

test('knows the SQL of every estimator, for its modules name the files whole', () => {
  const modules = estimators.flatMap(({ file }) => [...programOf(file).keys()])
  const inPieces = [...new Set(modules)]
    .map((name) => readFileSync(new URL(name), 'utf8'))
    .filter((text) => text.includes('readFileSync(') && text.includes('.sql`'))
  expect(inPieces).toEqual([])
})

test('differs between estimators', () => {
  expect(new Set(estimators.map(estimatorHash)).size).toBe(estimators.length)
})

test('follows imports over lines, exports from elsewhere and SQL by name, but no types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'estimator-'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  try {
    write(
      'told.ts',
      "import type { Row } from './row.ts'\nimport {\n  sum,\n  type Sum,\n} from './sum.ts'\n",
    )
    write('sum.ts', "export * from './deep.ts'\nimport { z } from 'zod'\nconst sql = read('cells.sql')\n")
    write('deep.ts', "export type { Row } from './row.ts'\nimport { told } from './told.ts'\n")
    write('cells.sql', "select * from './not-a-module.ts'")
    const names = [...programOf(pathToFileURL(join(folder, 'told.ts'))).keys()]
    expect(names.map((name) => name.replace(/^.*\//, ''))).toEqual([
      'told.ts',
      'sum.ts',
      'deep.ts',
      'cells.sql',
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
