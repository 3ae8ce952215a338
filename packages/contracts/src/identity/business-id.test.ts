import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { businessIdFault } from './business-id.ts'
import { businessIdFaultSql } from './business-id-sql.ts'

const judged = [
  ['0112038-9', null],
  ['0116300-4', null],
  ['1234567-1', null],
  ['0000000-0', null],
  ['0112038-8', 'check'],
  ['0000006-0', 'check'],
  ['112038-9', 'format'],
  ['01120389', 'format'],
  ['0112038-', 'format'],
  ['0112038-99', 'format'],
  ['FI01120389', 'format'],
  ['011203 -9', 'format'],
  ['0112038_9', 'format'],
  ['+112038-9', 'format'],
  ['011.038-9', 'format'],
  ['٠112038-9', 'format'],
  ['', 'format'],
] as const

describe('a Y-tunnus', () => {
  it('is judged by its form and check digit, in both languages alike', async () => {
    const expected = judged.map(([, fault]) => fault)
    expect(judged.map(([text]) => businessIdFault(text))).toEqual(expected)
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
    const reader = await connection.runAndReadAll(
      `select ${businessIdFaultSql('text')} from (select unnest($texts::varchar[]) as text)`,
      { texts: JSON.stringify(judged.map(([text]) => text)) },
    )
    expect(reader.getRows().map(([fault]) => fault)).toEqual(expected)
  })
})
