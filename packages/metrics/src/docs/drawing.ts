import type { DrawnTable } from '@elinvoima/testkit'

/** A drawn table as text again, its columns lined up. */
export function drawing({ columns, rows }: DrawnTable): string {
  const lines = [columns, ...rows].map((row) => row.map((cell) => cell ?? ''))
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')
}
