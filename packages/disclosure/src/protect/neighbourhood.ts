import type { HiddenComponent, HiddenEquation } from './hidden-component.ts'

/**
 * The part of a component nearest to one column, with every other cell fixed at its true value. A table that
 * fits the part fits the whole, so what the part can do proves what the whole can do, at a fraction of the work.
 * Null when a fixed value is unknown.
 */
export function nearest(
  component: HiddenComponent,
  start: number,
  size: number,
  trueValue: (at: number) => number | null,
): HiddenComponent | null {
  const equationsOf: HiddenEquation[][] = component.cells.map(() => [])
  for (const equation of component.equations)
    for (const column of equation.columns) equationsOf[column]?.push(equation)

  const order = chooseNear(component, equationsOf, start, size)
  const place = new Map(order.map((column, position) => [column, position]))
  const equations = new Set<HiddenEquation>()
  for (const column of order) for (const equation of equationsOf[column] ?? []) equations.add(equation)

  const part: HiddenComponent = { cells: order.map((column) => component.cells[column] ?? -1), equations: [] }
  for (const { sum, columns, coefficients, right } of equations) {
    const own: HiddenEquation = { sum, columns: [], coefficients: [], right }
    for (const [position, column] of columns.entries()) {
      const coefficient = coefficients[position] ?? 0
      const at = place.get(column)
      if (at === undefined) {
        const value = trueValue(component.cells[column] ?? -1)
        if (value === null) return null
        own.right -= coefficient * value
      } else {
        own.columns.push(at)
        own.coefficients.push(coefficient)
      }
    }
    part.equations.push(own)
  }
  return part
}

/**
 * Columns near `start`, each next one the one that gives most equations a second cell to balance with and
 * opens fewest new ones: a move through a table closes on itself, so this keeps whole moves together.
 */
function chooseNear(
  component: HiddenComponent,
  equationsOf: readonly (readonly HiddenEquation[])[],
  start: number,
  size: number,
): number[] {
  const chosenIn = new Map<HiddenEquation, number>()
  const frontier = new Set<number>()
  const order: number[] = []
  for (let next: number | null = start; next !== null && order.length < size; ) {
    order.push(next)
    frontier.delete(next)
    for (const equation of equationsOf[next] ?? []) {
      const before = chosenIn.get(equation) ?? 0
      chosenIn.set(equation, before + 1)
      if (before === 0)
        for (const column of equation.columns) if (!order.includes(column)) frontier.add(column)
    }
    let best = Number.NEGATIVE_INFINITY
    next = null
    for (const column of frontier) {
      let score = 0
      for (const equation of equationsOf[column] ?? []) {
        const chosen = chosenIn.get(equation) ?? 0
        score += chosen === 1 ? 3 : chosen === 0 ? -2 : 0
      }
      if (score > best) {
        best = score
        next = column
      }
    }
  }
  return order.length >= component.cells.length ? component.cells.map((_, column) => column) : order
}
