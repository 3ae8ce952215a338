import type { DisclosureRule } from '../rule.ts'
import type { AdditiveTable } from './additive-table.ts'
import { knownBefore, type Range, requiredRange } from './attacker-knowledge.ts'
import type { Decisions } from './decisions.ts'
import type { HiddenComponent } from './hidden-component.ts'
import { type Feasibility, findWitness } from './witness.ts'

/** Whether the cell is already shown to reach its whole required range. */
export function isSafe(
  table: AdditiveTable,
  decisions: Decisions,
  at: number,
  rule: DisclosureRule,
): boolean {
  const required = requiredRange(table, at, rule)
  const slack = table.cells[at]?.amount === undefined ? 0 : 1e-6 * Math.max(1, Math.abs(required.high))
  return (
    (decisions.lowest[at] ?? Number.NaN) <= required.low + slack &&
    (decisions.highest[at] ?? Number.NaN) >= required.high - slack
  )
}

/**
 * The sensitive cells of a component that are not shown to reach their required range.
 * What a witness shows is kept in `decisions`: hiding more cells only lets a hidden one move further,
 * so a cell once safe stays safe.
 */
export function exposedCells(
  table: AdditiveTable,
  decisions: Decisions,
  component: HiddenComponent,
  rule: DisclosureRule,
): number[] {
  const problem: Feasibility = {
    component,
    known: component.cells.map((at) => knownBefore(table, decisions, at, rule)),
    whole: component.cells.every((at) => table.cells[at]?.amount === undefined),
  }
  const required = new Map<number, Range>()
  component.cells.forEach((at, column) => {
    if (decisions.sensitive[at] && component.equations.length > 0)
      required.set(column, requiredRange(table, at, rule))
  })
  for (const direction of ['maximize', 'minimize'] as const) {
    const short = () => stillShort(component, decisions, required, direction)
    let before = Number.POSITIVE_INFINITY
    for (let left = short(); left.size > 0 && left.size < before; left = short()) {
      before = left.size
      remember(component, decisions, findWitness(problem, left, direction))
    }
    for (const [column, target] of short()) {
      if (!stillShort(component, decisions, required, direction).has(column)) continue
      const alone = new Map([[column, target]])
      remember(component, decisions, findWitness(problem, alone, direction))
      if (problem.whole && stillShort(component, decisions, required, direction).has(column))
        remember(component, decisions, findWitness(problem, alone, direction, true))
    }
  }
  return [...required.keys()]
    .map((column) => component.cells[column] ?? -1)
    .filter((at) => !isSafe(table, decisions, at, rule))
    .sort((one, other) => one - other)
}

function stillShort(
  component: HiddenComponent,
  decisions: Decisions,
  required: ReadonlyMap<number, Range>,
  direction: 'maximize' | 'minimize',
): Map<number, number> {
  const short = new Map<number, number>()
  for (const [column, { low, high }] of required) {
    const at = component.cells[column] ?? -1
    const slack = 1e-9 * Math.max(1, Math.abs(high))
    if (direction === 'maximize' && (decisions.highest[at] ?? 0) < high - slack) short.set(column, high)
    if (direction === 'minimize' && (decisions.lowest[at] ?? 0) > low + slack) short.set(column, low)
  }
  return short
}

function remember(component: HiddenComponent, decisions: Decisions, point: Float64Array | null): void {
  if (!point) return
  component.cells.forEach((at, column) => {
    const value = point[column] ?? Number.NaN
    if (value < (decisions.lowest[at] ?? Number.NaN)) decisions.lowest[at] = value
    if (value > (decisions.highest[at] ?? Number.NaN)) decisions.highest[at] = value
  })
}
