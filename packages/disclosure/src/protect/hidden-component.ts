import { type AdditiveTable, published } from './additive-table.ts'
import { type Decisions, isHidden } from './decisions.ts'

/** An equation over hidden cells: the coefficients times them make `right`. */
export interface HiddenEquation {
  sum: number
  columns: number[]
  coefficients: number[]
  right: number
}

/** Hidden cells that hang together through sums, and all that the published rest says of them. */
export interface HiddenComponent {
  cells: number[]
  equations: HiddenEquation[]
}

/** The component of hidden cells around `start`. */
export function componentAround(table: AdditiveTable, decisions: Decisions, start: number): HiddenComponent {
  const column = new Map<number, number>([[start, 0]])
  const cells = [start]
  const seen = new Set<number>()
  const equations: HiddenEquation[] = []
  for (let next = 0; next < cells.length; next++) {
    for (const sum of table.sumsOf[cells[next] ?? -1] ?? []) {
      if (seen.has(sum)) continue
      seen.add(sum)
      equations.push(equationOf(table, decisions, sum, column, cells))
    }
  }
  return { cells, equations }
}

function equationOf(
  table: AdditiveTable,
  decisions: Decisions,
  sum: number,
  column: Map<number, number>,
  cells: number[],
): HiddenEquation {
  const equation: HiddenEquation = { sum, columns: [], coefficients: [], right: 0 }
  table.sums[sum]?.members.forEach((member, place) => {
    const coefficient = place === 0 ? -1 : 1
    const cell = table.cells[member]
    if (!cell) return
    if (!isHidden(table, decisions, member)) {
      equation.right -= coefficient * (published(cell) ?? 0)
      return
    }
    let at = column.get(member)
    if (at === undefined) {
      at = cells.length
      column.set(member, at)
      cells.push(member)
    }
    equation.columns.push(at)
    equation.coefficients.push(coefficient)
  })
  return equation
}
