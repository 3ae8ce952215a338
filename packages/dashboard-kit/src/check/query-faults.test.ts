import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSources } from '../sources/write-sources.ts'
import { findQueryFaults } from './query-faults.ts'

let app: string

const file = async (path: string, text: string) => {
  await mkdir(dirname(join(app, path)), { recursive: true })
  await writeFile(join(app, path), text)
}

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'dashboard-'))
  const instance = await DuckDBInstance.create(join(app, 'marts.duckdb'))
  const connection = await instance.connect()
  await connection.run("create table area as select '32' as code")
  connection.closeSync()
  instance.closeSync()
  await file('sources/release/area.sql', 'select * from area')
  await file('pages/index.md', '')
  await writeSources(app, join(app, 'marts.duckdb'))
})

afterEach(() => rm(app, { recursive: true, force: true }))

describe('findQueryFaults', () => {
  it('plans a query that takes in another, a shared one and a page parameter', async () => {
    await file('queries/shown.sql', '-- one row is an area\nselect code from release.area\n')
    await file(
      'pages/[area].md',
      [
        '---',
        'queries:',
        '  - shown: shown.sql',
        '---',
        '```sql one',
        "select * from ${shown} where code = '${params.area}'",
        '```',
        '```sql two',
        'select count(*) as n from ${one}',
        '```',
      ].join('\n'),
    )
    expect(await findQueryFaults(app)).toEqual({ faults: [], planned: 3 })
  })

  it('names the page and the line of a query that DuckDB refuses', async () => {
    await file('pages/kunnat/index.md', '# Kunnat\n\n```sql wrong\nselect nothing from release.area\n```\n')
    const { faults } = await findQueryFaults(app)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ where: 'pages/kunnat/index.md:4', query: 'wrong' })
    expect(faults[0]?.message).toContain('nothing')
  })

  it.each([
    ['an unknown query', '```sql a\nselect * from ${b}\n```', 'no query "b"'],
    ['a query that takes in itself', '```sql a\nselect * from ${a}\n```', 'takes in itself'],
  ])('names %s', async (_, page, message) => {
    await file('pages/index.md', page)
    const { faults } = await findQueryFaults(app)
    expect(faults[0]?.where).toBe('pages/index.md:2')
    expect(faults[0]?.message).toContain(message)
  })

  it.each([
    ['select * from staging.status_period', 'person-level data never leave the warehouse'],
    ['select * from status_period', 'person-level data never leave the warehouse'],
    ['select * from metrics.unemployed', '"metrics" is of the warehouse, which pages do not see'],
    ["select * from read_csv('people.csv')", 'a page reads page tables only'],
    ["select * from 'people.parquet'", 'a page reads page tables only'],
    ['select * from release.aera', 'Did you mean "area"'],
    ['select 1; create schema left_behind', 'expected one statement, got 2'],
    ['select * from release.area, service_period', 'person-level data never leave the warehouse'],
    ['select * from jobseeker_episode', 'see the catalogue'],
  ])('refuses in words: %s', async (sql, words) => {
    await file('pages/index.md', `\`\`\`sql a\n${sql}\n\`\`\``)
    const { faults } = await findQueryFaults(app)
    expect(faults[0]?.where).toBe('pages/index.md:2')
    expect(faults[0]?.message).toContain(words)
  })
})
