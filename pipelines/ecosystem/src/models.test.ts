import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { compileContract } from '@elinvoima/contracts'
import {
  createSchema,
  createStagingViews,
  describeFile,
  query,
  readTable,
  settleTable,
} from '@elinvoima/warehouse'
import { beforeAll, describe, expect, it } from 'vitest'
import { feed, sheetName, sheets } from './index.ts'

const data = fileURLToPath(new URL('../../../data/', import.meta.url))
const canonical = { decimal: ',', dateFormat: '%Y-%m-%d' } as const
const compiled = sheets.map((contract) => compileContract(contract, canonical))

describe('the staging models of the ecosystem book', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
    await createSchema(connection)
    await connection.run(
      `create table reference.municipality as
       from read_csv('${data}reference/municipality.csv', all_varchar = true)`,
    )
    await createStagingViews(connection, feed.models, compiled)
  })

  it('are one view a sheet with all of its columns', async () => {
    expect(readdirSync(new URL('staging/', feed.models)).toSorted()).toEqual(
      sheets.map((contract) => `${sheetName(contract)}.sql`).toSorted(),
    )
    for (const contract of sheets) {
      const columns = await query(connection, `describe staging."${sheetName(contract)}"`)
      expect(columns.map((column) => column.column_name)).toEqual(Object.keys(contract.schema.shape))
    }
  })

  it('show the committed files as the loader reads them, without one reject', async () => {
    for (const [index, contract] of sheets.entries()) {
      const path = `${data}ecosystem/${sheetName(contract)}.csv`
      await connection.run(
        `insert into ledger.snapshot by name
         select ${index} as snapshot_id, 'ecosystem' as source, $path as file_name, $path as content_hash,
           0 as size_bytes, '' as origin, '' as licence, false as is_demo, now() as received_at,
           date '2026-01-13' as extracted_on, 'waiting' as status`,
        { path },
      )
      const load = {
        contract: compileContract(contract, canonical),
        file: await describeFile(connection, path),
        translation: { columns: new Map(), codes: new Map() },
        fileName: path,
        snapshotId: index,
        pseudonymKey: null,
        asOf: '2026-06-30',
      }
      const loaded = await settleTable(connection, load, await readTable(connection, load))
      expect(loaded).toMatchObject({ heldBack: false, rowsRejected: 0, rowsLoaded: loaded.rowsIn })
    }
    const [counts] = await query(
      connection,
      `select (select count(*)::integer from staging.driver) as drivers,
         (select count(*)::integer from staging.action where is_action) as actions,
         (select max(value)::double from staging.municipality_index) as highest,
         (select count(*)::integer from staging.maturity_score) as scores`,
    )
    expect(counts).toEqual({ drivers: 7, actions: 23, highest: 65.6, scores: 0 })
  })
})
