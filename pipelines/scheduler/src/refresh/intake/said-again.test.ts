import { query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Area, openArea } from './area.ts'
import { bookOf } from './book-bytes.ts'
import { cellsOf } from './committed-sheet.ts'

describe('a file of whole tables that comes again with the same bytes, under another name', () => {
  let area: Area
  let header: readonly unknown[] = []
  let criteria: readonly (readonly unknown[])[] = []
  let book = new Uint8Array()
  beforeAll(async () => {
    area = await openArea(['ecosystem'])
    header = (await cellsOf(area.connection, 'node'))[0] ?? []
    criteria = await cellsOf(area.connection, 'criterion')
    book = await bookOf({ node: nodes('metsa', 'meri'), criterion: criteria })
  })
  afterAll(() => area.close())

  const nodes = (...keys: string[]) => [
    header,
    ...keys.map((key) => {
      const cells: Record<string, string> = { node_key: key, name_fi: 'Kehitysnoodi', kind: 'node' }
      return header.map((name) => cells[String(name)] ?? '')
    }),
  ]
  const csv = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(',')).join('\n')

  /** What a night makes of the inbox: the nodes and criteria that stand, and what it did. */
  const night = async () => {
    const { errors, violations, logged } = await area.night()
    expect([errors, violations]).toEqual([[], []])
    const [told] = await query<{ nodes: string; criteria: number }>(
      area.connection,
      `select (select string_agg(node_key, ' ' order by node_key) from staging.node) as nodes,
         (select count(*)::integer from staging.criterion) as criteria`,
    )
    const did = logged.map((line) => line.replace(/ \{.*/, ''))
    return { ...told, did: [...new Set(did)] }
  }
  const quiet = async () => expect((await night()).did).toEqual([])
  const all = () => criteria.length - 1

  it('is the same said on a later day: no row is doubled, and a file of a day between does not take its place', async () => {
    area.drop('ecosystem-2026-06-01.xlsx', book)
    const stands = { nodes: 'meri metsa', criteria: all() }
    expect(await night()).toMatchObject(stands)
    area.drop('ecosystem-book-2026-06-20.xlsx', book)
    expect(await night()).toEqual({ ...stands, did: ['received again'] })
    const known = `select count(*)::integer as snapshots, cast(max(extracted_on) as varchar) as said_on
      from ledger.snapshot where table_name is null`
    expect(await query(area.connection, known)).toEqual([{ snapshots: 1, said_on: '2026-06-20' }])
    await quiet()
    area.drop('ecosystem_node-2026-06-10.csv', csv(nodes('joki')))
    expect(await night()).toMatchObject(stands)
    await quiet()
  })

  it('takes its place again after another book that had some of its sheets', async () => {
    area.drop('ecosystem-2026-06-22.xlsx', await bookOf({ node: nodes('joki') }))
    expect(await night()).toMatchObject({ nodes: 'joki', criteria: all() })
    area.drop('ecosystem-2026-06-24.xlsx', book)
    expect(await night()).toEqual({
      nodes: 'meri metsa',
      criteria: all(),
      did: ['received again', 'loaded'],
    })
    await quiet()
  })

  it('does so as a single sheet too, in whichever night it comes', async () => {
    area.drop('ecosystem_node-2026-06-25.csv', csv(nodes('lampi')))
    area.drop('ecosystem_node-2026-06-26.csv', csv(nodes('suo')))
    area.drop('node-2026-06-27.csv', csv(nodes('lampi')))
    expect(await night()).toMatchObject({ nodes: 'lampi' })
    area.drop('node-2026-06-28.csv', csv(nodes('suo')))
    expect(await night()).toMatchObject({ nodes: 'suo' })
    await quiet()
    area.drop('node-2026-06-29.csv', csv(nodes('lampi')))
    expect(await night()).toMatchObject({ nodes: 'lampi' })
    await quiet()
  })

  it('keeps as many rows as the sheets have', async () => {
    const counted = `select count(*)::integer as rows, count(distinct criterion_key)::integer as keys
      from raw.ecosystem_criterion`
    expect(await query(area.connection, counted)).toEqual([{ rows: all(), keys: all() }])
    const rejects = 'select count(*)::integer as n from raw.ecosystem_node__rejects'
    expect(await query(area.connection, rejects)).toEqual([{ n: 0 }])
  })
})
