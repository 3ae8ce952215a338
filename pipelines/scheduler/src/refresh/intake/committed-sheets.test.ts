import { readFileSync } from 'node:fs'
import { sheets } from '@elinvoima/ecosystem'
import { query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ecosystemMarts } from '../../release/ecosystem-marts.ts'
import { type Area, openArea } from './area.ts'
import { cellsOf } from './committed-sheet.ts'

const slides = JSON.parse(
  readFileSync(new URL('../../../../ecosystem/src/fixtures/slides.json', import.meta.url), 'utf8'),
)

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
