import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, describe, expect, it } from 'vitest'
import { count } from '../duckdb/query.ts'
import { loadReference, ReferenceFault } from './index.ts'

const real = new URL('../../../../data/reference/', import.meta.url)

describe('a reference folder loaded again', () => {
  it('is left as it is where nothing has changed, and read where something has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'))
    cpSync(fileURLToPath(real), folder, { recursive: true })
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await loadReference(connection, folder)
    await connection.run(`update reference.sex set name_fi = 'changed in the warehouse'`)
    const changed = `select count(*) from reference.sex where name_fi = 'changed in the warehouse'`

    await loadReference(connection, folder)
    expect(await count(connection, changed)).toBeGreaterThan(0)

    const file = join(folder, 'sex.csv')
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n`)
    await loadReference(connection, folder)
    expect(await count(connection, changed)).toBe(0)
    rmSync(folder, { recursive: true })
  })
})

describe('a broken reference folder', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  async function refusal(file: string, mend: (text: string) => string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'))
    folders.push(folder)
    cpSync(fileURLToPath(real), folder, { recursive: true })
    writeFileSync(join(folder, file), mend(readFileSync(join(folder, file), 'utf8')))
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const error = await loadReference(connection, folder).catch((thrown: unknown) => thrown)
    if (!(error instanceof ReferenceFault)) throw error
    const left = await count(
      connection,
      `select count(*) from duckdb_tables() where schema_name = 'reference'`,
    )
    expect(left).toBe(0)
    return error.message
  }

  it('is refused for a key given twice', async () => {
    const message = await refusal('sex.csv', (text) => `${text}${text.split('\n')[1]}\n`)
    expect(message).toBe('reference sex.csv, line 5, code: expected a key that no earlier line has, got "1"')
  })

  it('is refused for a code that its list does not have', async () => {
    const message = await refusal('employment_area_member.csv', (text) => text.replace('32,678,', '32,999,'))
    expect(message).toMatch(
      /^reference employment_area_member\.csv, line \d+, municipality_code: .*municipality, got "999"$/,
    )
  })

  it('is refused for a member that is missing', async () => {
    const message = await refusal('employment_area_member.csv', (text) => text.replace(/^32,678,.*\n/m, ''))
    expect(message).toBe(
      'reference employment_area_member.csv, employment_area_code 32: ' +
        'expected 11 rows (expected_count.csv, line 6), got "10 rows"',
    )
  })

  it('is refused for a code used before it holds', async () => {
    const message = await refusal('employment_area.csv', (text) =>
      text.replaceAll('2025-01-01', '2025-06-01'),
    )
    expect(message).toContain(
      'expected a code of employment_area that holds from 2025-01-01 to now on, got "01"',
    )
  })

  it('is refused for a ladder with a gap', async () => {
    const message = await refusal('municipal_share_step.csv', (text) => text.replace('201,300', '202,300'))
    expect(message).toBe(
      'reference municipal_share_step.csv, line 4, from_paid_day: ' +
        'expected the step to begin the day after the step before, got "202"',
    )
  })

  it('is refused for two tiles of an area in one place', async () => {
    const message = await refusal('municipality_position.csv', (text) => text.replace('678,2,2,', '678,3,1,'))
    expect(message).toContain('expected a tile of its own, row 1 of the column is taken, got "3"')
  })

  it('is refused for a merger into an abolished municipality', async () => {
    const message = await refusal('municipality_merger.csv', (text) => text.replace('588,507,', '588,926,'))
    expect(message).toContain('new_code')
    expect(message).toContain('got "926"')
  })

  it('is refused for a value that its type does not take', async () => {
    const message = await refusal('benefit_rate.csv', (text) => text.replace('37.21', '37.2l'))
    expect(message).toMatch(/^reference benefit_rate\.csv, line 2, amount_eur: expected .*, got "37\.2l"$/)
  })

  it('is refused for a line with a field too many', async () => {
    const message = await refusal('sex.csv', (text) => text.replace('1,mies,', '1,mies,,'))
    expect(message).toMatch(
      /^reference sex\.csv, line 2: expected as many fields as the header has, got "1,mies,,/,
    )
  })

  it('is refused for a column renamed', async () => {
    const message = await refusal('sex.csv', (text) => text.replace('name_fi', 'nimi'))
    expect(message).toMatch(
      /^reference sex\.csv, line 1: expected the columns code, name_fi, .*, got "code, nimi, /,
    )
  })

  it('is refused for a file that is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'))
    folders.push(folder)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await expect(loadReference(connection, folder)).rejects.toThrow(
      'reference municipality.csv: expected a file, got nothing',
    )
  })
})
