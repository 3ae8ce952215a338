import type { DisclosureRule } from '../rule.ts'
import { type AdditiveTable, published } from './additive-table.ts'
import { knownBefore, requiredRange } from './attacker-knowledge.ts'
import type { Decisions } from './decisions.ts'
import type { HiddenComponent } from './hidden-component.ts'
import { nearest } from './neighbourhood.ts'
import { type Feasibility, findWitness } from './witness.ts'

/** Cells looked at together, growing until a witness is found. */
export const near = [16, 48, 96]
/** The whole component, however large: slow, so only asked when hiding more is the alternative. */
export const everything = [Number.POSITIVE_INFINITY]

type Direction = 'maximize' | 'minimize'

/** A table, what is decided of it, and the rule. */
export interface Scene {
  table: AdditiveTable
  decisions: Decisions
  rule: DisclosureRule
}

/**
 * The sensitive cells of a component that are not shown to reach their required range.
 * What a witness shows is kept in `decisions`: hiding more cells only lets a hidden one move further,
 * so a cell once safe stays safe. A cell that needs more than the largest of `sizes` counts as exposed.
 */
export function exposedCells(scene: Scene, component: HiddenComponent, sizes: readonly number[]): number[] {
  if (component.equations.length === 0) return []
  const { table, decisions } = scene
  const trueValue = (at: number) => {
    const cell = table.cells[at]
    return cell ? published(cell) : null
  }
  const exposed: number[] = []
  component.cells.forEach((at, column) => {
    if (!decisions.sensitive[at] || isSafe(scene, at)) return
    for (const size of sizes) {
      const whole = component.cells.length <= size
      const part = (whole ? null : nearest(component, column, size, trueValue)) ?? component
      tryToMove(scene, part, at)
      if (isSafe(scene, at) || part === component) break
    }
    if (!isSafe(scene, at)) exposed.push(at)
  })
  return exposed.sort((one, other) => one - other)
}

/** Whether the cell is already shown to reach its whole required range. */
export function isSafe(scene: Scene, at: number): boolean {
  return !isShort(scene, at, 'maximize') && !isShort(scene, at, 'minimize')
}

function isShort({ table, decisions, rule }: Scene, at: number, direction: Direction): boolean {
  const required = requiredRange(table, at, rule)
  const slack = table.cells[at]?.amount === undefined ? 0 : 1e-6 * Math.max(1, Math.abs(required.high))
  return direction === 'maximize'
    ? !((decisions.highest[at] ?? Number.NaN) >= required.high - slack)
    : !((decisions.lowest[at] ?? Number.NaN) <= required.low + slack)
}

function tryToMove(scene: Scene, component: HiddenComponent, at: number): void {
  const { table, decisions, rule } = scene
  const problem: Feasibility = {
    component,
    known: component.cells.map((cell) => knownBefore(table, decisions, cell, rule)),
    whole: component.cells.every((cell) => table.cells[cell]?.amount === undefined),
  }
  for (const direction of ['maximize', 'minimize'] as const) {
    if (!isShort(scene, at, direction)) continue
    const targets = (wanted: (cell: number) => boolean) =>
      new Map(
        component.cells.flatMap((cell, column) => {
          if (!decisions.sensitive[cell] || !wanted(cell)) return []
          const { low, high } = requiredRange(table, cell, rule)
          return [[column, direction === 'maximize' ? high : low] as const]
        }),
      )
    remember(
      scene,
      component,
      findWitness(
        problem,
        targets((cell) => isShort(scene, cell, direction)),
        direction,
      ),
    )
    const alone = targets((cell) => cell === at)
    for (const integers of problem.whole ? [false, true] : [false]) {
      if (!isShort(scene, at, direction)) break
      const point = findWitness(problem, alone, direction, integers)
      remember(scene, component, point)
      if (point) break
    }
    if (isShort(scene, at, direction)) return
  }
}

function remember({ decisions }: Scene, component: HiddenComponent, point: Float64Array | null): void {
  if (!point) return
  component.cells.forEach((at, column) => {
    const value = point[column] ?? Number.NaN
    if (value < (decisions.lowest[at] ?? Number.NaN)) decisions.lowest[at] = value
    if (value > (decisions.highest[at] ?? Number.NaN)) decisions.highest[at] = value
  })
}
