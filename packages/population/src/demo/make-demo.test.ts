import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type DemoFacts, makeDemo } from './make-demo.ts'

const out = mkdtempSync(join(tmpdir(), 'demo-'))
let facts: DemoFacts

beforeAll(async () => {
  const pyhanta = {
    code: '630',
    name: 'Pyhäntä',
    unemployed: 3,
    labourForce: 40,
  }
  const municipalities = [{ code: '678', name: 'Raahe', unemployed: 260, labourForce: 2400 }, pyhanta]
  const joensuu = {
    code: '167',
    name: 'Joensuu',
    unemployed: 420,
    labourForce: 2600,
  }
  const areas = [
    { slug: 'raahe', code: '32', municipalities },
    { slug: 'pohjois-karjala', code: '29', municipalities: [joensuu] },
  ]
  facts = await makeDemo({
    out,
    areas,
    months: 24,
    seed: 11,
    format: 'csv',
    lastMonth: '2026-06',
  })
})
afterAll(() => rmSync(out, { recursive: true }))

function textOf(out: string, name: string, encoding: BufferEncoding = 'utf8'): string {
  const bytes = readFileSync(join(out, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(encoding)
}

function rowsOf(out: string, name: string, encoding: BufferEncoding = 'utf8'): string[][] {
  const lines = textOf(out, name, encoding).replace('\uFEFF', '').trimEnd().split('\n')
  return lines.map((line) => line.split(';'))
}

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
})
