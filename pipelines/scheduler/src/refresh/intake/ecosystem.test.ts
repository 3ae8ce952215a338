import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sheets } from '@elinvoima/ecosystem'
import { type Connection, query } from '@elinvoima/warehouse'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ecosystemMarts } from '../../release/ecosystem-marts.ts'
import { type Area, openArea } from './area.ts'

const content = new URL('../../../../../data/ecosystem/', import.meta.url)
const slides = JSON.parse(
  readFileSync(new URL('../../../../ecosystem/src/fixtures/slides.json', import.meta.url), 'utf8'),
)
/** Header and rows of a committed sheet, as text. */
async function cellsOf(connection: Connection, sheet: string): Promise<(string | null)[][]> {
  const path = fileURLToPath(new URL(`${sheet}.csv`, content))
  const rows = await query<Record<string, string | null>>(
    connection,
    "select * from read_csv($path, all_varchar = true, header = true, delim = ',')",
    { path },
  )
  const [header = ''] = readFileSync(path, 'utf8').split('\n', 1)
  const columns = header.split(',')
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
}

async function bookOf(tables: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const book = new exceljs.Workbook()
  for (const [sheet, rows] of Object.entries(tables))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('a night of an area that has dropped nothing', () => {
  let area: Area
  beforeAll(async () => {
    area = await openArea(['ecosystem'])
    expect(await area.night()).toMatchObject({ errors: [], violations: [] })
  })
  afterAll(() => area.close())

  it('enters the committed sheets as snapshots with receipts, all rows loaded', async () => {
    const rows = await query(
      area.connection,
      `select table_name, status, cast(rows_in as integer) as rows_in, cast(rows_loaded as integer) as rows_loaded,
         is_demo, cast(extracted_on as varchar) as extracted_on
       from ledger.snapshot where source = 'ecosystem' order by table_name`,
    )
    const known = { status: 'loaded', is_demo: false, extracted_on: '2026-01-13' }
    const expected = []
    for (const { name } of sheets.toSorted((a, b) => a.name.localeCompare(b.name))) {
      const count = (await cellsOf(area.connection, name.replace('ecosystem_', ''))).length - 1
      expected.push({ table_name: name, rows_in: count, rows_loaded: count, ...known })
    }
    expect(rows).toEqual(expected)
  })

  it('stages the 28 cells of the material verbatim, 23 of them active', async () => {
    const actors = ['employment_area', 'municipality', 'wellbeing_county', 'kela']
    const rows = await query(
      area.connection,
      `select action.driver_key, actor_key, text_fi, is_action from staging.action as action
       join staging.driver as driver on driver.driver_key = action.driver_key
       order by driver.position, list_position(['employment_area', 'municipality', 'wellbeing_county', 'kela'], actor_key)`,
    )
    const cells = slides.actions.flatMap((texts: string[], driver: number) =>
      texts.map((text, actor) => ({
        driver_key: slides.drivers[driver][0],
        actor_key: actors[actor],
        text_fi: text,
        is_action: text !== 'Ei toimia',
      })),
    )
    expect(rows).toEqual(cells)
    expect(rows.filter((row) => row.is_action === true)).toHaveLength(23)
  })

  it('stages the drivers and the index values of the material', async () => {
    const drivers = await query(
      area.connection,
      'select driver_key, label_fi, statement_fi, question_fi from staging.driver order by position',
    )
    expect(drivers.map((row) => Object.values(row))).toEqual(slides.drivers)
    const index = await query(
      area.connection,
      `select name_fi, replace(cast(value as varchar), '.', ',') as value, index_name
       from staging.municipality_index order by position`,
    )
    expect(index.map((row) => [row.name_fi, row.value])).toEqual(slides.index)
    expect(new Set(index.map((row) => row.index_name))).toEqual(new Set([null]))
  })

  it('gives the release the statements, the questions, the cells and the index values letter for letter', async () => {
    const told = async (table: string) => {
      const select = ecosystemMarts().find(({ name }) => name === table)?.select
      return query<Record<string, unknown>>(area.connection, `select * from (${select})`)
    }
    const byPlace = (one: Record<string, unknown>, other: Record<string, unknown>) =>
      Number(one['position']) - Number(other['position'])
    const drivers = (await told('ecosystem_driver')).toSorted(byPlace)
    expect(
      drivers.map((row) => [row['driver_key'], row['label_fi'], row['statement_fi'], row['question_fi']]),
    ).toEqual(slides.drivers)
    const actors = (await told('ecosystem_actor')).toSorted(byPlace).map((row) => row['actor_key'])
    const cells = new Map(
      (await told('ecosystem_action')).map((row) => [
        `${row['driver_key']} ${row['actor_key']}`,
        row['text_fi'],
      ]),
    )
    expect(
      drivers.map((driver) => actors.map((actor) => cells.get(`${driver['driver_key']} ${actor}`))),
    ).toEqual(slides.actions)
    expect([...cells.values()].filter((text) => text === 'Ei toimia')).toHaveLength(5)
    const index = (await told('ecosystem_municipality_index')).toSorted(byPlace)
    expect(index.map((row) => [row['name_fi'], String(row['value']).replace('.', ',')])).toEqual(
      slides.index.map(([name, value]: [string, string]) => [name, value.replace(/,0$/, '')]),
    )
  })

  it('receives nothing the second time', async () => {
    expect((await area.night()).logged).toEqual([])
  })
})

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
