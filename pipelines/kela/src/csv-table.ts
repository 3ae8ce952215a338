import { parse } from 'csv-parse/sync'

export type CsvRecord = Readonly<Record<string, string>>

/** What a cell says where nothing is known: nothing at all, or NA in files of before 2020. */
const missing: readonly string[] = ['', 'NA']

/**
 * Records of a file by its own header. Comma or semicolon; UTF-8, with a mark or without, or Latin-1. `keep` is
 * asked of each record before it is held on to. Rows of another length than the header throw.
 */
export function readCsv(bytes: Uint8Array, keep: (record: CsvRecord) => boolean = () => true): CsvRecord[] {
  const content = decoded(bytes)
  const header = content.slice(0, Math.max(0, content.search(/[\r\n]/)))
  return parse(content, {
    bom: true,
    columns: true,
    delimiter: header.includes(';') ? ';' : ',',
    skip_empty_lines: true,
    on_record: (record: CsvRecord) => (keep(record) ? record : null),
  })
}

/** A cell as the contracts write it: null where nothing is known, a decimal point for a decimal comma. */
export function cell(value: string | number | null | undefined): string | null {
  if (value === null || value === undefined) return null
  const text = String(value).trim()
  if (missing.includes(text)) return null
  return /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
