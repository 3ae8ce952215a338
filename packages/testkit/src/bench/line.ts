/** One measured thing; a ratio compares it with another of the same run. */
export interface BenchLine {
  readonly what: string
  readonly seconds?: number
  readonly peakMegabytes?: number
  readonly kilobytes?: number
  readonly ratio?: number
  /** what the ratio is a ratio to */
  readonly against?: string
}

const number = (value: number | undefined, digits: number) =>
  value === undefined ? '' : value.toFixed(digits)

/** The lines as a table, each with its `ratio X` where it has one. */
export function benchTable(lines: readonly BenchLine[]): string {
  const rows = lines.map((line) => [
    line.what,
    line.seconds === undefined ? '' : `${number(line.seconds, 2)} s`,
    line.peakMegabytes === undefined ? '' : `${number(line.peakMegabytes, 0)} MB`,
    line.kilobytes === undefined ? '' : `${number(line.kilobytes, 0)} kB`,
    line.ratio === undefined
      ? ''
      : `ratio ${number(line.ratio, 3)}${line.against ? ` to ${line.against}` : ''}`,
  ])
  const widths = [0, 1, 2, 3].map((place) => Math.max(...rows.map((row) => (row[place] ?? '').length)))
  return rows
    .map((row) =>
      row.map((cell, place) =>
        place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0),
      ),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n')
}
