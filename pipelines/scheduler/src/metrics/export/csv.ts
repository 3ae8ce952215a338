import type { ColumnKind, TypedRows } from './typed-rows.ts'

/** What a spreadsheet would take for the start of a formula. */
const formulaStart = /^[=+\-@\t\r\n]/

function textOf(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return kind === 'date' ? value.toISOString().slice(0, 10) : value.toISOString()
  if (typeof value === 'object') return harmless(jsonOf(value))
  return typeof value === 'string' ? harmless(value) : String(value)
}

const harmless = (text: string) => (formulaStart.test(text) ? `'${text}` : text)

const jsonOf = (value: object) =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part))

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * Comma-separated text (RFC 4180, UTF-8) under a header, also where there is no row. Dates are ISO, instants UTC; a text
 * that a spreadsheet would run as a formula gets an apostrophe before it. Nothing is an empty cell.
 */
export function csvOf({ columns, rows }: TypedRows): string {
  const header = columns.map(({ name }) => cell(name)).join(',')
  const lines = rows.map((row) => columns.map(({ name, kind }) => cell(textOf(row[name], kind))).join(','))
  return [header, ...lines].join('\n')
}
