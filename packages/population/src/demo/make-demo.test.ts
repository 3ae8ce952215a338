import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type DemoFacts, type DemoOptions, makeDemo } from './make-demo.ts'

const folders: string[] = []
const raahe = {
  slug: 'raahe',
  code: '32',
  municipalities: [
    { code: '678', name: 'Raahe', unemployed: 260, labourForce: 2400 },
    { code: '630', name: 'Pyhäntä', unemployed: 3, labourForce: 40 },
  ],
}
const joensuu = {
  slug: 'pohjois-karjala',
  code: '29',
  municipalities: [{ code: '167', name: 'Joensuu', unemployed: 420, labourForce: 2600 }],
}

async function demo(options: Partial<DemoOptions> = {}) {
  const out = mkdtempSync(join(tmpdir(), 'demo-'))
  folders.push(out)
  const facts = await makeDemo({
    out,
    areas: [raahe, joensuu],
    months: 24,
    seed: 11,
    format: 'csv',
    lastMonth: '2026-06',
    ...options,
  })
  return { out, facts }
}

function textOf(out: string, name: string, encoding: BufferEncoding = 'utf8'): string {
  const bytes = readFileSync(join(out, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding)
}

function rowsOf(out: string, name: string, encoding: BufferEncoding = 'utf8'): string[][] {
  const lines = textOf(out, name, encoding).replace('\uFEFF', '').trimEnd().split('\n')
  return lines.map((line) => line.split(';'))
}

const hashes = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const hash = createHash('sha256').update(readFileSync(join(entry.parentPath, entry.name)))
      return `${entry.name} ${hash.digest('hex')}`
    })
    .toSorted()

let out = ''
let facts: DemoFacts

beforeAll(async () => {
  ;({ out, facts } = await demo())
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('the demo', () => {
  it('meets every stock and says so', () => {
    expect(facts.truth.stocks.map(({ target, made }) => [target, made])).toEqual([
      [260, 260],
      [3, 3],
      [420, 420],
    ])
  })

  it('has as many rows in its files as it counts', () => {
    for (const { name, rows } of facts.files) {
      const lines = textOf(out, name).trimEnd().split('\n').length
      expect([name, lines]).toEqual([name, name.endsWith('.ndjson') ? rows : rows + 1])
    }
  })

  it('writes one area in UTF-8 with a byte order mark and the other in Latin-1 under other names', () => {
    const own = textOf(out, 'jobseeker-register-raahe-2026-07-02.csv')
    const other = textOf(out, 'jobseeker-register-pohjois-karjala-2026-07-02.csv', 'latin1')
    expect(own.startsWith('\uFEFFhenkilotunnus;alkupvm;loppupvm;tyollisyyskoodi')).toBe(true)
    expect(other.startsWith('hetu;jakson alkupäivä;jakson loppupäivä;työllisyyskoodi')).toBe(true)
    expect(other).toMatch(/;\d\d\.\d\d\.2026;/)
    const mapping = parse(readFileSync(join(out, 'areas/pohjois-karjala.yaml'), 'utf8'))
    expect(mapping).toMatchObject({ area: '29', files: '-pohjois-karjala-' })
    expect(mapping.benefits).toMatchObject({
      columns: { maksupvm: 'maksupäivä' },
      codes: { etuuslaji: { ANSIO: 'APR' } },
      dateFormat: '%d.%m.%Y',
      decimal: ',',
      delimiter: ';',
      encoding: 'latin-1',
    })
  })

  it('pays parts that add up to the gross amount', () => {
    const cents = (text = '') => Math.round(Number(text.replace(',', '.')) * 100)
    const [, ...rows] = rowsOf(out, 'benefits-raahe-2026-07-02.csv.gz')
    const sound = rows.filter((row) => /^-?\d+,\d\d$/.test(row[6] ?? ''))
    expect(sound.length).toBeGreaterThan(1000)
    expect(sound.filter((row) => cents(row[6]) !== cents(row[7]) + cents(row[8]))).toEqual([])
  })

  it('holds every identity of its files in identities.txt and none in truth.json', () => {
    const known = new Set(textOf(out, 'identities.txt').trimEnd().split('\n'))
    const truth = textOf(out, 'truth.json')
    for (const { name, feed } of facts.files) {
      if (feed === 'service-costs' || name.endsWith('.ndjson')) continue
      const [, ...rows] = rowsOf(out, name)
      expect(rows.filter(([identity]) => identity && !known.has(identity))).toEqual([])
    }
    expect([...known].filter((identity) => truth.includes(identity))).toEqual([])
  })

  it('keeps rejects under one per cent of the rows', () => {
    for (const [feed, rules] of Object.entries(facts.truth.expectedRejects)) {
      const rejects = Object.values(rules).reduce((sum, count) => sum + count, 0)
      expect(rejects / (facts.rows[feed] ?? 0)).toBeLessThan(0.01)
    }
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    const [again, another] = [await demo(), await demo({ seed: 12 })]
    expect(hashes(again.out)).toEqual(hashes(out))
    expect(hashes(another.out)).not.toEqual(hashes(out))
  })

  it('writes Parquet with the same rows, ISO dates and a decimal point', async () => {
    const parquet = await demo({ format: 'parquet', areas: [joensuu] })
    const csv = await demo({ areas: [joensuu] })
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
    const { facts: asked, out: folder } = await demo({ persons: 300 })
    expect(asked.truth.persons).toBe(300)
    expect(asked.truth.stocks.every(({ target }) => target === null)).toBe(true)
    expect(existsSync(join(folder, 'truth.json'))).toBe(true)
  })
})
