import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, it } from 'vitest'
import { type DemoFacts, type DemoOptions, makeDemo } from './make-demo.ts'

const folders: string[] = []
const areas = [
  {
    slug: 'pohjois-karjala',
    code: '29',
    municipalities: [
      { code: '167', name: 'Joensuu', unemployed: 220, labourForce: 1400 },
      { code: '090', name: 'Heinävesi', unemployed: 80, labourForce: 500 },
    ],
  },
]
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

async function demo(options: Partial<DemoOptions> = {}) {
  const out = mkdtempSync(join(tmpdir(), 'demo-'))
  folders.push(out)
  const usual = {
    areas,
    months: 24,
    seed: 11,
    format: 'csv',
    lastMonth: '2026-06',
  } as const
  return { out, facts: await makeDemo({ out, ...usual, ...options }) }
}

const hashes = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const hash = createHash('sha256').update(readFileSync(join(entry.parentPath, entry.name)))
      return `${entry.name} ${hash.digest('hex')}`
    })
    .toSorted()

it('gives the same bytes for the same seed, and others for another', async () => {
  const [once, again, another] = [await demo(), await demo(), await demo({ seed: 12 })]
  expect(hashes(again.out)).toEqual(hashes(once.out))
  expect(hashes(another.out)).not.toEqual(hashes(once.out))
})

it('writes Parquet with the same rows, ISO dates and a decimal point', async () => {
  const parquet = await demo({ format: 'parquet' })
  const csv = await demo()
  const rows = ({ files }: DemoFacts) => files.map((file) => [file.feed, file.rows])
  expect(rows(parquet.facts).slice(0, 4)).toEqual(rows(csv.facts).slice(0, 4))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const read = await connection.runAndReadAll(
    `select count(*)::integer as rows, bool_and(brutto_eur in ('n/a') or try_cast(brutto_eur as decimal(12, 2)) is not null)
       as decimal_point from read_parquet($file)`,
    { file: join(parquet.out, 'benefits-pohjois-karjala-2026-07-02.parquet') },
  )
  const made = parquet.facts.files.find((file) => file.feed === 'benefits')
  expect(read.getRows()).toEqual([[made?.rows, true]])
  connection.closeSync()
})

it('makes as many persons as asked for, shared by the unemployed', async () => {
  const { facts: asked } = await demo({ persons: 300 })
  expect(asked.truth.persons).toBe(300)
  expect(asked.truth.stocks.every(({ target }) => target === null)).toBe(true)
})

it('makes a demo of one person and one month, and of nobody', async () => {
  const one = await demo({ persons: 1, months: 1 })
  expect(one.facts.truth.persons).toBe(1)
  const empty = { code: '630', name: 'Pyhäntä', unemployed: 0, labourForce: 0 }
  const none = await demo({
    areas: [{ slug: 'raahe', code: '32', municipalities: [empty] }],
  })
  expect([none.facts.truth.persons, none.facts.rows['jobseeker-register']]).toEqual([0, 0])
})
