import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoFacts, makeDemo } from '../make-demo.ts'

const out = mkdtempSync(join(tmpdir(), 'dirt-'))
let facts: DemoFacts

beforeAll(async () => {
  const municipalities = [{ code: '678', name: 'Raahe', unemployed: 1100, labourForce: 9600 }]
  const areas = [{ slug: 'raahe', code: '32', municipalities }]
  facts = await makeDemo({
    out,
    areas,
    months: 24,
    seed: 4,
    format: 'csv',
    lastMonth: '2026-06',
  })
})
afterAll(() => rmSync(out, { recursive: true }))

function rowsOf(name: string): string[][] {
  const bytes = readFileSync(join(out, name))
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'))
}

const register = () => rowsOf('jobseeker-register-raahe-2026-07-02.csv')
const count = (rows: string[][], broken: (row: string[]) => boolean) => rows.filter(broken).length
const isDay = (text = '') =>
  new Date(text).toString() !== 'Invalid Date' && new Date(text).toISOString().startsWith(text)

function isSoundIdentity(text = ''): boolean {
  const [, date = '', sign = '', number = '', check] = /^(\d{6})([-YXWVUABCDEF])(\d{3})(\w)$/.exec(text) ?? []
  const iso = `${sign < 'A' || sign > 'F' ? 19 : 20}${date.slice(4)}-${date.slice(2, 4)}-${date.slice(0, 2)}`
  return isDay(iso) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + number) % 31] === check
}
const duplicates = (rows: string[][]) => rows.length - new Set(rows.map((row) => row.join(';'))).size
const isIdentityBroken = (row: string[]) => row[0] !== '' && !isSoundIdentity(row[0])

it('plants in the register what truth.json says', () => {
  const rows = register()
  expect(facts.truth.expectedRejects['jobseeker-register']).toEqual({
    identity: count(rows, isIdentityBroken),
    required: count(rows, (row) => row[0] === ''),
    type: count(rows, (row) => !isDay(row[1])),
    code: count(rows, (row) => !/^0?[0-9]$/.test(row[3] ?? '')),
    order: count(rows, (row) => row[2] !== '' && isDay(row[1]) && (row[1] ?? '') > (row[2] ?? '')),
    duplicate_row: duplicates(rows),
  })
})

it('plants in the benefits what truth.json says', () => {
  const rows = rowsOf('benefits-raahe-2026-07-02.csv.gz')
  expect(facts.truth.expectedRejects.benefits).toEqual({
    identity: count(rows, isIdentityBroken),
    required: count(rows, (row) => row[0] === ''),
    type: count(rows, (row) => !isDay(row[1]) || !/^-?\d+,\d\d$/.test(row[6] ?? '')),
    code: count(rows, (row) => !['APR', 'PPR', 'TMT', 'YLT'].includes(row[2] ?? '')),
    range: count(rows, (row) => Number((row[5] ?? '').replace(',', '.')) > 400),
    order: count(rows, (row) => (row[3] ?? '') > (row[4] ?? '')),
    duplicate_row: duplicates(rows),
  })
})

it('gives no key twice but to the duplicates', () => {
  const sound = rowsOf('benefits-raahe-2026-07-02.csv.gz').filter(
    (row) =>
      isSoundIdentity(row[0]) && row[5] !== '9999' && row[6] !== 'n/a' && (row[3] ?? '') <= (row[4] ?? ''),
  )
  const keys = new Set(sound.map((row) => [row[0], row[1], row[2], row[3], row[11]].join(';')))
  expect(sound.length - keys.size).toBe(facts.truth.expectedRejects.benefits?.duplicate_row)
})

it('overlaps only the planted spells, and writes only the planted codes with one digit', () => {
  const rows = [...rowsOf('jobseeker-register-raahe-2026-07-09.csv'), ...register()].filter(
    ([identity, start = '', end = '', code]) =>
      isSoundIdentity(identity) && isDay(start) && code !== '77' && (end === '' || start <= end),
  )
  const spells = new Map(rows.map((row) => [`${row[0]};${row[1]}`, row]))
  const sorted = [...spells.keys()].toSorted().map((key) => spells.get(key) ?? [])
  const overlapping = sorted.filter(([identity, , end], number) => {
    const [nextIdentity, nextStart = ''] = sorted[number + 1] ?? []
    return identity === nextIdentity && nextStart <= (end || '9999-12-31')
  })
  const planted = facts.truth.planted['jobseeker-register']
  expect(overlapping.length).toBe(planted?.overlap)
  expect(count(sorted, (row) => row[3]?.length === 1)).toBe(planted?.one_digit_code)
})

it('sends corrected and late rows with a later extract date', () => {
  const later = rowsOf('jobseeker-register-raahe-2026-07-09.csv')
  const keys = new Set(register().map((row) => `${row[0]};${row[1]}`))
  const planted = facts.truth.planted['jobseeker-register']
  expect(count(later, (row) => keys.has(`${row[0]};${row[1]}`))).toBe(planted?.corrected)
  expect(count(later, (row) => !keys.has(`${row[0]};${row[1]}`))).toBe(planted?.late)
  const services = readFileSync(join(out, 'services-raahe-2026-07-09.ndjson'), 'utf8').trimEnd().split('\n')
  expect(services.filter((line) => isSoundIdentity(JSON.parse(line).henkilotunnus)).length).toBe(
    services.length,
  )
})
