import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tableFile } from './data-folder.ts'
import { writeSources } from './write-sources.ts'

let app: string
let marts: string

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'dashboard-'))
  marts = join(app, 'marts.duckdb')
  await mkdir(join(app, 'sources/release'), { recursive: true })
  const instance = await DuckDBInstance.create(marts)
  const connection = await instance.connect()
  await connection.run("create table area as select '32' as code, date '2026-06-01' as month, 10.8 as value")
  connection.closeSync()
  instance.closeSync()
})

afterEach(() => rm(app, { recursive: true, force: true }))

const source = (table: string, sql: string) => writeFile(join(app, `sources/release/${table}.sql`), sql)

describe('writeSources', () => {
  it('writes a file a table, its column types and the manifest that names it', async () => {
    await source('area', 'select * from area;')
    await writeSources(app, marts)
    const manifest = await readFile(
      join(app, '.edition/.evidence/template/static/data/manifest.json'),
      'utf8',
    )
    expect(JSON.parse(manifest)).toEqual({
      renderedFiles: { release: ['static/data/release/area/area.duckdb'] },
    })
    const schema = await readFile(
      tableFile(app, 'release', 'area').replace('.duckdb', '.schema.json'),
      'utf8',
    )
    expect(JSON.parse(schema).map((column: { evidenceType: string }) => column.evidenceType)).toEqual([
      'string',
      'date',
      'number',
    ])
  })

  it('keeps no table of an earlier release', async () => {
    await source('area', 'select * from area')
    await source('gone', 'select 1 as one')
    await writeSources(app, marts)
    await rm(join(app, 'sources/release/gone.sql'))
    await writeSources(app, marts)
    expect(existsSync(tableFile(app, 'release', 'gone'))).toBe(false)
    expect(existsSync(tableFile(app, 'release', 'area'))).toBe(true)
  })

  it('names the release file that is missing and the command that makes it', async () => {
    await expect(writeSources(app, join(app, 'none.duckdb'))).rejects.toThrow(
      /none\.duckdb: no release to show; make one with `npx elinvoima refresh`/,
    )
  })

  it('names the source query that fails', async () => {
    await source('area', 'select wrong from area')
    await expect(writeSources(app, marts)).rejects.toThrow(/sources\/release\/area\.sql: .*wrong/s)
  })

  it('holds every table of the release where its source says so, once', async () => {
    await writeFile(
      join(app, 'sources/release/connection.yaml'),
      'name: release\ntype: duckdb\ntables: all\n',
    )
    await source('area', 'select code from area')
    const written: string[] = []
    await writeSources(app, marts, ({ table, file }) => written.push(`${table} ${file}`))
    expect(written).toEqual(['area sources/release/area.sql'])
    await rm(join(app, 'sources/release/area.sql'))
    await writeSources(app, marts, ({ table, file }) => written.push(`${table} ${file}`))
    expect(written[1]).toBe('area sources/release/connection.yaml')
  })
})
