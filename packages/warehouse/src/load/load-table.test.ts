import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { compileContract, date, decimal, defineTable, person, text } from '@elinvoima/contracts'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { query } from '../duckdb/query.ts'
import { createSchema } from '../schema/create.ts'
import { describeFile } from './describe-file.ts'
import { discardUnsettled } from './discard-unsettled.ts'
import { readTable, settleTable, type TableLoad } from './load-table.ts'

const payment = defineTable({
  name: 'payment',
  grain: 'one row is a payment',
  columns: {
    hetu: person('who is paid'),
    paiva: date('day'),
    eur: decimal('amount', { precision: 8, scale: 2 }),
    selite: text('words', { maxLength: 20 }),
  },
  key: ['hetu', 'paiva'],
  limit: { count: 10, share: 0.1 },
})
const contract = compileContract(payment, { decimal: ',', dateFormat: '%Y-%m-%d' })
const folder = mkdtempSync(join(tmpdir(), 'load-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a loaded table', () => {
  let connection: DuckDBConnection
  beforeEach(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
    await createSchema(connection)
  })

  async function received(snapshotId: number, day: string, lines: readonly string[]): Promise<TableLoad> {
    const path = join(folder, `payment-${snapshotId}.csv`)
    writeFileSync(path, ['hetu;paiva;eur;selite', ...lines, ''].join('\n'))
    await connection.run(
      `insert into ledger.snapshot by name select $id as snapshot_id, 'x' as source, $path as file_name,
         $path as content_hash, 1 as size_bytes, 'x' as origin, 'x' as licence, false as is_demo,
         now() as received_at, cast($day as date) as extracted_on, 'received' as status`,
      { id: snapshotId, path, day },
    )
    const file = await describeFile(connection, path)
    const translation = { columns: new Map(), codes: new Map() }
    const pseudonymKey = new Uint8Array(32).fill(7)
    return { contract, file, translation, fileName: 'payment.csv', snapshotId, pseudonymKey, asOf: day }
  }

  const load = async (given: TableLoad) => settleTable(connection, given, await readTable(connection, given))
  const amounts = async () =>
    (
      await query<{ eur: string }>(
        connection,
        'select cast(eur as varchar) as eur from raw.payment order by all',
      )
    ).map(({ eur }) => eur)

  it('keeps what is sound, and of the rest the line, the column, the rule and the words without identities', async () => {
    const given = await received(1, '2026-01-31', [
      '010594Y9032;2026-01-05;10,50;a',
      '010594Y9032;2026-01-06;1.5;b',
      '010594Y9033;2026-01-07;2,00;c',
      '010594Y9021;2026-01-08;3,00;too;many',
      '010594Y9021;2026-01-09;4,00;for 010594Y9032',
      '010594Y9021;2026-01-10;4,00;sound',
      '010594Y9021;2026-01-11;4,00;sound',
      '020594X903P;2026-01-05;5,00;a much longer text than is allowed of 010594Y9032',
    ])
    expect(await load(given)).toMatchObject({ rowsIn: 8, rowsLoaded: 4, rowsRejected: 4, heldBack: false })
    const rejects = await query(
      connection,
      'select cast(line as integer) as line, column_name, rule, text from raw.payment__rejects order by line',
    )
    expect(rejects.map(({ line, column_name: column, rule }) => [line, column, rule])).toEqual([
      [3, 'eur', 'type'],
      [4, 'hetu', 'identity'],
      [5, null, 'structure'],
      [9, 'selite', 'length'],
    ])
    expect(rejects.map(({ text }) => text).join()).not.toMatch(/\d{6}[XY]\d{3}/)
  })

  it('keeps the last of the rows of a key, the same or not', async () => {
    const given = await received(1, '2026-01-31', [
      '010594Y9032;2026-01-05;1,00;a',
      '010594Y9032;2026-01-05;1,00;a',
      '010594Y9032;2026-01-05;2,00;a',
      '010594Y9032;2026-01-06;3,00;a',
    ])
    expect(await load(given)).toMatchObject({ rowsIn: 4, rowsLoaded: 2, rowsRejected: 2 })
    expect(await amounts()).toEqual(['2.00', '3.00'])
  })

  it('lets the row of a later extract take the place of an earlier, whichever came first', async () => {
    await load(await received(1, '2026-02-28', ['010594Y9032;2026-01-05;2,00;late']))
    const early = await load(
      await received(2, '2026-01-31', [
        '010594Y9032;2026-01-05;1,00;early',
        '010594Y9032;2026-01-06;3,00;early',
      ]),
    )
    expect(early).toMatchObject({ rowsIn: 2, rowsLoaded: 2, rowsSuperseded: 1 })
    expect(await amounts()).toEqual(['2.00', '3.00'])
  })

  describe('whose files are whole', () => {
    const whole = { ...contract, whole: true }
    const loadWhole = async (id: number, day: string, lines: readonly string[]) =>
      load({ ...(await received(id, day, lines)), contract: whole, period: { from: 'paiva' } })

    it('has the rows of the latest extract alone, and tells the months of those that went', async () => {
      await loadWhole(1, '2026-01-31', ['010594Y9032;2026-01-05;1,00;goes', '010594Y9032;2026-02-06;2,00;a'])
      const later = await loadWhole(2, '2026-03-31', ['010594Y9032;2026-02-06;3,00;b'])
      expect(later).toMatchObject({ rowsIn: 1, rowsLoaded: 1, rowsRejected: 0, rowsSuperseded: 2 })
      expect(later.months).toEqual(['2026-01-01', '2026-02-01'])
      expect(await amounts()).toEqual(['3.00'])
    })

    it('takes nothing from an extract that comes after a later one', async () => {
      await loadWhole(1, '2026-03-31', ['010594Y9032;2026-02-06;3,00;late'])
      const early = await loadWhole(2, '2026-01-31', ['010594Y9032;2026-01-05;1,00;early'])
      expect(early).toMatchObject({ rowsIn: 1, rowsLoaded: 1, rowsSuperseded: 1 })
      expect(await amounts()).toEqual(['3.00'])
    })

    it('is empty where the latest extract is, also when an earlier one comes after it', async () => {
      await loadWhole(1, '2026-01-31', ['010594Y9032;2026-01-05;1,00;a'])
      expect(await loadWhole(2, '2026-03-31', [])).toMatchObject({ rowsIn: 0, rowsSuperseded: 1 })
      await connection.run("update ledger.snapshot set status = 'loaded'")
      await connection.run("insert into ledger.load values (2, 'payment', 0, 0, 0, 1, [])")
      await loadWhole(3, '2026-02-28', ['010594Y9032;2026-01-05;2,00;b'])
      expect(await amounts()).toEqual([])
    })

    it('stays as it was where a file is held back', async () => {
      await loadWhole(1, '2026-01-31', ['010594Y9032;2026-01-05;1,00;a'])
      expect(await loadWhole(2, '2026-03-31', ['x;y;z;'])).toMatchObject({
        heldBack: true,
        rowsSuperseded: 0,
      })
      expect(await amounts()).toEqual(['1.00'])
    })
  })

  it('is rid of rows that were read and never settled', async () => {
    await load(await received(1, '2026-01-31', ['010594Y9032;2026-01-05;1,00;settled']))
    await connection.run("update ledger.snapshot set status = 'loaded'")
    await readTable(connection, await received(2, '2026-02-28', ['010594Y9032;2026-01-05;2,00;', 'x;y;z;']))
    await discardUnsettled(connection)
    expect(await amounts()).toEqual(['1.00'])
  })
})
