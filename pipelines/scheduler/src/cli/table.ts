const text = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Rows as aligned columns under their names; numbers to the right. */
export function tableOf(rows: readonly Record<string, unknown>[]): string {
  const [first] = rows
  if (!first) return '(none)'
  const names = Object.keys(first)
  const cells = rows.map((row) => names.map((name) => text(row[name])))
  const widths = names.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]?.length ?? 0)))
  const isNumber = names.map((name) => rows.every((row) => ['number', 'bigint'].includes(typeof row[name])))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(names), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

/** Facts as JSON that any program reads: big integers as numbers, dates as ISO. */
export const jsonOf = (facts: unknown): string =>
  JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2)
