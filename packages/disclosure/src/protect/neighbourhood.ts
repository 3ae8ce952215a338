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

  const place = new Map<number, number>([[start, 0]])
  const order = [start]
  const equations = new Set<HiddenEquation>()
  for (let next = 0; next < order.length && order.length < size; next++) {
    for (const equation of equationsOf[order[next] ?? -1] ?? []) {
      for (const column of equation.columns) {
        if (place.has(column) || order.length >= size) continue
        place.set(column, order.length)
        order.push(column)
      }
    }
  }
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
