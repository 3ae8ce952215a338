import { readFileSync } from 'node:fs'
import type { CodeLists } from '@elinvoima/contracts'
import { parse } from 'csv-parse/sync'

/** The code lists that the book's contracts name, from the folder of reference data. */
export function readCodeLists(reference: URL): CodeLists {
  const text = readFileSync(new URL('municipality.csv', reference), 'utf8')
  const codes = parse<{ code: string }>(text, { columns: true }).map(({ code }) => code)
  return new Map([['municipality', new Set(codes)]])
}
