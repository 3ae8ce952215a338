import { type Constraint, solve } from 'yalps'
import type { Range } from './attacker-knowledge.ts'
import type { HiddenComponent } from './hidden-component.ts'

/** A component as a linear programme: who may be what, and whether whole numbers are asked for. */
export interface Feasibility {
  component: HiddenComponent
  known: Range[]
  whole: boolean
}

const pivots = 20_000
const branches = 40

/**
 * A table the published numbers allow that moves `wanted` columns as far as possible in one direction,
 * none of them past its target; null when none is found. Every answer is checked in its own arithmetic,
 * so a fault in the solver can only hide too much, never too little.
 */
export function findWitness(
  problem: Feasibility,
  wanted: ReadonlyMap<number, number>,
  direction: 'maximize' | 'minimize',
  integers = false,
): Float64Array | null {
  const { component, known } = problem
  const scale = problem.whole ? 1 : amountScale(component)
  const constraints: [string, Constraint][] = []
  const coefficients: [string, number][][] = component.cells.map(() => [])
  const shifts = known.map(({ low, high }) => (low === Number.NEGATIVE_INFINITY ? high : low))
  const signs = known.map(({ low }) => (low === Number.NEGATIVE_INFINITY ? -1 : 1))

  component.equations.forEach((equation, row) => {
    let right = equation.right
    equation.columns.forEach((column, place) => {
      const coefficient = equation.coefficients[place] ?? 0
      right -= coefficient * (shifts[column] ?? 0)
      coefficients[column]?.push([`e${row}`, coefficient * (signs[column] ?? 1)])
    })
    constraints.push([`e${row}`, { equal: right / scale }])
  })
  known.forEach((range, column) => {
    const target = wanted.get(column)
    const sign = signs[column] ?? 1
    const shift = shifts[column] ?? 0
    let most = sign > 0 ? range.high - shift : Number.POSITIVE_INFINITY
    if (target !== undefined) {
      coefficients[column]?.push(['goal', sign])
      if (sign > 0 === (direction === 'maximize')) most = Math.min(most, Math.abs(target - shift))
    }
    if (most === Number.POSITIVE_INFINITY) return
    coefficients[column]?.push([`b${column}`, 1])
    constraints.push([`b${column}`, { max: most / scale }])
  })

  const answer = solve<number, string>(
    {
      direction,
      objective: 'goal',
      constraints,
      variables: coefficients.map((own, column) => [column, own]),
      integers,
    },
    { maxPivots: pivots, maxIterations: branches },
  )
  if (answer.status !== 'optimal' && answer.status !== 'timedout') return null
  const point = Float64Array.from(shifts)
  for (const [column, moved] of answer.variables)
    point[column] = (shifts[column] ?? 0) + (signs[column] ?? 1) * moved * scale
  if (problem.whole)
    point.forEach((value, column) => {
      point[column] = Math.round(value)
    })
  return isPossible(problem, point) ? point : null
}

/** Whether the point satisfies every equation and everything known before. */
export function isPossible({ component, known, whole }: Feasibility, point: Float64Array): boolean {
  const slack = whole ? 0 : 1e-6 * amountScale(component)
  const inside = known.every(({ low, high }, column) => {
    const value = point[column] ?? Number.NaN
    return value >= low - slack && value <= high + slack
  })
  if (!inside) return false
  return component.equations.every((equation) => {
    let made = 0
    equation.columns.forEach((column, place) => {
      made += (equation.coefficients[place] ?? 0) * (point[column] ?? 0)
    })
    return Math.abs(made - equation.right) <= slack
  })
}

function amountScale(component: HiddenComponent): number {
  let largest = 1
  for (const { right } of component.equations) largest = Math.max(largest, Math.abs(right))
  return Math.max(1, largest / 1000)
}
