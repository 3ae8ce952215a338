/** A table drawn in text: the column names, then one line a row; an empty cell is null. */
export interface DrawnTable {
  columns: string[]
  rows: (string | null)[][]
}

/**
 * Reads a table drawn with `|` between its cells. The first line names the columns, a line of dashes is
 * skipped, an empty cell is null. A row with another number of cells than the header is an error.
 */
export function table(drawing: TemplateStringsArray, ...values: (string | number)[]): DrawnTable {
  const text = String.raw({ raw: drawing.raw }, ...values)
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^[\s|:-]+$/.test(line))
  const [columns = [], ...rows] = lines.map(cells)
  for (const row of rows) {
    if (row.length !== columns.length) {
      throw new Error(
        `drawn table: expected ${columns.length} cells, got ${row.length}: "${row.join(' | ')}"`,
      )
    }
  }
  return { columns, rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) }
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim())
}
