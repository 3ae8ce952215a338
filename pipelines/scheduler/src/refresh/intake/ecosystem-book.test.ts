import { query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Area, openArea } from './area.ts'
import { bookOf } from './book-bytes.ts'
import { cellsOf } from './committed-sheet.ts'

describe('a book in the inbox', () => {
  let area: Area
  let nodeColumns: (string | null)[]
  beforeAll(async () => {
    area = await openArea(['ecosystem'])
    nodeColumns = (await cellsOf(area.connection, 'node'))[0] ?? []
  })
  afterAll(() => area.close())

  const node = (key: string, kind = 'node', startedOn: unknown = null) =>
    nodeColumns.map((name) => {
      const cells: Record<string, unknown> = {
        node_key: key,
        name_fi: 'Kehitysnoodi',
        kind,
        started_on: startedOn,
      }
      return name === null ? null : (cells[name] ?? null)
    })

  it('takes the place of the committed sheets that it has', async () => {
    const [header = [], first = [], ...rest] = await cellsOf(area.connection, 'driver')
    const changed = first.map((cell, place) => (header[place] === 'remark_fi' ? 'Tarkennettu' : cell))
    const sheet = [header, changed, ...rest]
    area.drop(
      'ecosystem-2026-06-30.xlsx',
      await bookOf({ driver: sheet, node: [nodeColumns, node('metsa')] }),
    )
    expect((await area.night()).violations).toEqual([])
    const rows = await query(
      area.connection,
      `select (select count(*)::integer from staging.driver) as drivers, (select count(*)::integer from staging.node) as nodes,
         (select remark_fi from staging.driver where position = 1) as remark`,
    )
    expect(rows).toEqual([{ drivers: 7, nodes: 1, remark: 'Tarkennettu' }])
  })

  it('is rid of the rows that a later book no longer has, and keeps the sheets that it does not have', async () => {
    const [header = [], ...rows] = await cellsOf(area.connection, 'criterion')
    area.drop(
      'ecosystem-2026-06-29.xlsx',
      await bookOf({ node: [nodeColumns, node('metsa'), node('vanha')] }),
    )
    area.drop('ecosystem-2026-06-30b.xlsx', await bookOf({ criterion: [header, ...rows.slice(1)] }))
    expect((await area.night()).violations).toEqual([])
    const counted = `select (select count(*)::integer from staging.criterion) as criteria,
      (select count(*)::integer from staging.driver) as drivers, (select string_agg(node_key) from staging.node) as nodes`
    expect(await query(area.connection, counted)).toEqual([
      { criteria: rows.length - 1, drivers: 7, nodes: 'metsa' },
    ])
    const loads = `select cast(rows_in as integer) as rows_in, cast(rows_loaded as integer) as rows_loaded,
        cast(rows_rejected as integer) as rows_rejected, cast(rows_superseded as integer) as rows_superseded
      from ledger.load where table_name in ('ecosystem_criterion', 'ecosystem_node') order by snapshot_id desc limit 2`
    expect(await query(area.connection, loads)).toEqual([
      {
        rows_in: rows.length - 1,
        rows_loaded: rows.length - 1,
        rows_rejected: 0,
        rows_superseded: rows.length,
      },
      { rows_in: 2, rows_loaded: 2, rows_rejected: 0, rows_superseded: 2 },
    ])
  })

  it('has again what a sheet of its own once had, and comes to rest', async () => {
    const sheet = (...rows: (string | null)[][]) =>
      [nodeColumns, ...rows].map((row) => row.map((cell) => cell ?? '').join(',')).join('\n')
    const nodes = async () => {
      expect((await area.night()).violations).toEqual([])
      return (await query(area.connection, 'select node_key from staging.node order by all')).flatMap(
        Object.values,
      )
    }
    const both = sheet(node('metsa') as string[], node('vanha') as string[])
    area.drop('ecosystem_node-2026-06-30.csv', both)
    expect(await nodes()).toEqual(['metsa', 'vanha'])
    area.drop('ecosystem_node-2026-06-30.csv', sheet(node('metsa') as string[]))
    expect(await nodes()).toEqual(['metsa'])
    area.drop('ecosystem_node-2026-06-30.csv', both)
    expect(await nodes()).toEqual(['metsa', 'vanha'])
    expect((await area.night()).logged).toEqual([])
    area.drop('ecosystem_node-2026-06-30.csv', sheet(node('metsa') as string[]))
    expect(await nodes()).toEqual(['metsa'])
  })

  it('is held back whole where a row is wrong, with its sheet, row and column', async () => {
    const rows = [nodeColumns, node('metsa'), [], node('meri', 'lautakunta', '30.6.2026'), node('Iso nimi')]
    area.drop(
      'ecosystem-2026-07-01.xlsx',
      await bookOf({ driver: await cellsOf(area.connection, 'driver'), node: rows }),
    )
    const { violations } = await area.night()
    expect(violations).toEqual([
      expect.stringMatching(
        /^ecosystem ecosystem-2026-07-01.xlsx: ecosystem_node: 2 of 3 rows break the contract/,
      ),
    ])
    const rejects = await query(
      area.connection,
      `select file_name, cast(line as integer) as line, column_name, rule, cast(json_array_length(faults) as integer) as faults
       from raw.ecosystem_node__rejects order by line`,
    )
    const file_name = 'ecosystem-2026-07-01.xlsx, sheet node'
    expect(rejects).toEqual([
      { file_name, line: 4, column_name: 'kind', rule: 'one_of', faults: 2 },
      { file_name, line: 5, column_name: 'node_key', rule: 'pattern', faults: 1 },
    ])
    expect(await query(area.connection, 'select count(*)::integer as n from staging.node')).toEqual([
      { n: 1 },
    ])
  })

  it('is told of by what it lacks', async () => {
    area.drop('ecosystem-a.xlsx', 'no book')
    area.drop('ecosystem-b.xlsx', await bookOf({ muistio: [['x']] }))
    const renamed = nodeColumns.map((name) => (name === 'name_fi' ? 'nameFi' : name))
    area.drop('ecosystem-c.xlsx', await bookOf({ node: [renamed, node('metsa')] }))
    expect((await area.night()).violations).toEqual([
      'ecosystem ecosystem-a.xlsx: cannot be read: ecosystem book: expected the bytes of an .xlsx workbook',
      'ecosystem ecosystem-b.xlsx: cannot be read: ecosystem book: expected a sheet such as driver or action, got muistio',
      'ecosystem ecosystem-c.xlsx: ecosystem_node: missing column name_fi (renamed to nameFi?); ecosystem_node: unknown column nameFi',
    ])
  })
})
