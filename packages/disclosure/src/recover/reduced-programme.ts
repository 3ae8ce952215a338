import { type Constraint, solve } from 'yalps'
import type { Solved } from './eliminate.ts'
import type { Limits } from './narrow.ts'
import type { UnknownBlock } from './unknowns.ts'

/** The ends an unknown can reach, and the points that reach them. */
export interface End {
  value: number
  point: Float64Array | null
}

/**
 * The farthest a weighted sum of unknowns can go. The equations are already solved for their pivots, so
 * only the free unknowns are variables and each pivot is an inequality over them.
 * @returns null when the solver gave up
 */
export function farthest(
  block: UnknownBlock,
  limits: Limits,
  solved: readonly Solved[],
  goal: ReadonlyMap<number, number>,
  direction: 'maximize' | 'minimize',
  integers: boolean,
): End | null {
  const scale = scaleOf(limits)
  const pivots = new Set(solved.map(({ pivot }) => pivot))
  const free = block.cells.flatMap((_, at) => (pivots.has(at) ? [] : [at]))
  const columns = new Map<number, [string, number][]>(free.map((at) => [at, []]))
  const constraints: [string, Constraint][] = []
  let constant = 0

  for (const [at, weight] of goal) {
    columns.get(at)?.push(['goal', weight])
    if (columns.has(at)) constant += weight * (limits.lower[at] ?? 0)
  }
  for (const at of free) {
    const room = (limits.upper[at] ?? 0) - (limits.lower[at] ?? 0)
    if (room === Number.POSITIVE_INFINITY) continue
    columns.get(at)?.push([`u${at}`, 1])
    constraints.push([`u${at}`, { max: room / scale }])
  }
  for (const { pivot, equation } of solved) {
    const own = equation.terms.get(pivot) ?? 1
    let start = equation.right / own
    const weight = goal.get(pivot) ?? 0
    const row: [number, number][] = []
    for (const [at, coefficient] of equation.terms) {
      if (at === pivot) continue
      row.push([at, -coefficient / own])
      start -= (coefficient / own) * (limits.lower[at] ?? 0)
    }
    for (const [at, slope] of row) columns.get(at)?.push([`p${pivot}`, slope])
    if (weight !== 0) {
      constant += weight * start
      for (const [at, slope] of row) addTo(columns.get(at), weight * slope)
    }
    const constraint: { min?: number; max?: number } = { min: ((limits.lower[pivot] ?? 0) - start) / scale }
    const most = limits.upper[pivot] ?? 0
    if (most !== Number.POSITIVE_INFINITY) constraint.max = (most - start) / scale
    constraints.push([`p${pivot}`, constraint])
  }

  const answer = solve<number, string>(
    { direction, objective: 'goal', constraints, variables: columns, integers },
    { maxPivots: 20_000, maxIterations: 200 },
  )
  if (answer.status === 'unbounded')
    return {
      value: direction === 'maximize' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
      point: null,
    }
  if (answer.status !== 'optimal') return null
  return {
    value: constant + answer.result * scale,
    point: pointOf(block, limits, solved, answer.variables, scale),
  }
}

function addTo(column: [string, number][] | undefined, weight: number): void {
  const goal = column?.find(([name]) => name === 'goal')
  if (goal) goal[1] += weight
  else column?.push(['goal', weight])
}

function scaleOf(limits: Limits): number {
  let largest = 0
  for (const value of limits.upper) if (Number.isFinite(value)) largest = Math.max(largest, value)
  return Math.max(1, largest / 1e5)
}

function pointOf(
  block: UnknownBlock,
  limits: Limits,
  solved: readonly Solved[],
  moves: readonly (readonly [number, number])[],
  scale: number,
): Float64Array | null {
  const point = Float64Array.from(limits.lower)
  for (const [at, moved] of moves) point[at] = Math.round((limits.lower[at] ?? 0) + moved * scale)
  for (const { pivot, equation } of solved) {
    let left = equation.right
    for (const [at, coefficient] of equation.terms) if (at !== pivot) left -= coefficient * (point[at] ?? 0)
    point[pivot] = left / (equation.terms.get(pivot) ?? 1)
  }
  const fits = block.cells.every((_, at) => {
    const value = point[at] ?? Number.NaN
    return Number.isInteger(value) && value >= (limits.lower[at] ?? 0) && value <= (limits.upper[at] ?? 0)
  })
  return fits ? point : null
}
