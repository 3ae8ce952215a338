import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { count, query } from '../duckdb/query.ts'
import { loadReference } from './index.ts'

const real = new URL('../../../../data/reference/', import.meta.url)

describe('the reference folder of the product', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
    await loadReference(connection, real)
  })

  it('holds 308 municipalities in 45 employment areas and Åland', async () => {
    expect(await count(connection, 'select count(*) from reference.municipality')).toBe(308)
    expect(await count(connection, 'select count(*) from reference.employment_area where on_mainland')).toBe(
      45,
    )
    expect(
      await count(connection, 'select count(*) from reference.employment_area where not on_mainland'),
    ).toBe(1)
  })

  it('gives the published unemployed and labour force of Raahe and North Karelia in 2026M06', async () => {
    const areas = await query(
      connection,
      `select a.slug, count(*)::integer as members, sum(b.unemployed)::integer as unemployed,
         sum(b.labour_force)::integer as labour_force, round(100.0 * sum(b.unemployed) / sum(b.labour_force), 2) as rate
       from reference.labour_force_baseline as b
       inner join reference.employment_area_member as m on m.municipality_code = b.municipality_code
       inner join reference.employment_area as a on a.code = m.employment_area_code
       where b.month = date '2026-06-01' and a.slug in ('raahe', 'pohjois-karjala')
       group by a.slug order by a.slug`,
    )
    expect(areas).toEqual([
      { slug: 'pohjois-karjala', members: 13, unemployed: 11_075, labour_force: 71_986, rate: 15.38 },
      { slug: 'raahe', members: 11, unemployed: 3_028, labour_force: 28_040, rate: 10.8 },
    ])
  })

  it('knows the codes of municipalities that were merged, and what each is now', async () => {
    const now = await query(
      connection,
      `select code, municipality_code from reference.municipality_code
       where code in ('911', '588', '678', '003') order by code`,
    )
    expect(now).toEqual([
      { code: '588', municipality_code: '507' },
      { code: '678', municipality_code: '678' },
      { code: '911', municipality_code: '541' },
    ])
    const once = 'select count(*) - count(distinct code) from reference.municipality_code'
    expect(await count(connection, once)).toBe(0)
    const current = 'select count(distinct municipality_code) from reference.municipality_code'
    expect(await count(connection, current)).toBe(308)
  })

  it('keeps what the source hides empty and says which columns they are', async () => {
    const wrong = await count(
      connection,
      `select count(*) from reference.labour_force_baseline
       where month = date '2026-06-01' and (unemployed is null) <> (list_contains(split(hidden, ' '), 'unemployed') is true)`,
    )
    expect(wrong).toBe(0)
  })

  it('gives the municipal cost of a full basic benefit by paid days of the ladder', async () => {
    const [cost] = await query(
      connection,
      `select cast(sum(37.21 * share_percent / 100 * (least(coalesce(to_paid_day, 1000), 1000) - from_paid_day + 1))
         as decimal(10,2)) as eur from reference.municipal_share_step`,
    )
    expect(cost).toEqual({ eur: 12_279.3 })
  })

  it('marks the ladder of the municipal share as not verified', async () => {
    expect(
      await count(connection, 'select count(*) from reference.municipal_share_step where verified'),
    ).toBe(0)
  })

  it('carries the descriptions of the contracts as comments', async () => {
    const bare = await query(
      connection,
      `select table_name, column_name from duckdb_columns() where schema_name = 'reference' and comment is null`,
    )
    expect(bare).toEqual([])
  })
})
