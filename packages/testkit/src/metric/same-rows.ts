import type { DrawnTable } from './drawn-table.ts'

/**
 * The rows of two tables as sorted lines of text, ready to be compared: only the columns of the drawn one,
 * and a number as precisely as its column is drawn (`10.80` in the drawing meets 10.7989…).
 */
export function comparableRows(drawn: DrawnTable, found: Record<string, unknown>[]) {
  const places = drawn.columns.map((_, index) => drawnPlaces(drawn.rows.map((row) => row[index] ?? null)))
  const line = (cells: unknown[]) => cells.map((cell, index) => shown(cell, places[index])).join(' | ')
  return {
    expected: drawn.rows.map(line).sort(),
    actual: found.map((row) => line(drawn.columns.map((column) => row[column] ?? null))).sort(),
  }
}

/** How many decimals a column is drawn with; undefined where it isn't a column of numbers with decimals. */
function drawnPlaces(cells: (string | null)[]): number | undefined {
  const drawn = cells.filter((cell) => cell !== null)
  if (drawn.length === 0 || !drawn.every((cell) => /^-?\d+(\.\d+)?$/.test(cell))) return undefined
  const places = Math.max(...drawn.map((cell) => cell.split('.')[1]?.length ?? 0))
  return places === 0 ? undefined : places
}

function shown(cell: unknown, places: number | undefined): string {
  if (cell === null) return '∅'
  return places === undefined ? String(cell) : Number(cell).toFixed(places)
}
