import type { ProtectedCell, SumRelation } from '../cell.ts'
import { CannotProtect } from '../errors.ts'
import type { DisclosureRule, SuppressedReason } from '../rule.ts'
import { indexTable } from './additive-table.ts'
import { choosePartner } from './choose-partner.ts'
import { firstDecisions } from './decisions.ts'
import { everything, exposedCells, isSafe, near, type Scene } from './exposure.ts'
import { componentAround, type HiddenComponent } from './hidden-component.ts'
import { forgetLabels, spreadForgotten } from './labels.ts'

/**
 * Decides what an additive table may show.
 *
 * Small cells go first; then cells are hidden one by one until every sensitive cell provably can be anything
 * from 1 to `minimum - 1` (an amount: its margin both ways) in some table that fits all that is published,
 * the printed reasons included. The proof is a concrete table of whole numbers, checked, for both ends.
 * Where the reasons themselves would tell too much, every cell of that component gets the reason 'secondary'.
 *
 * The same input gives the same answer. An attacker who replays this algorithm on every possible table
 * (a minimality attack) is outside the model. Follows the usual scheme of primary and secondary cell
 * suppression checked by feasibility intervals (Hundepool et al., Statistical Disclosure Control, 2012).
 *
 * @returns the reason by cell id, null where the cell is shown; derived cells and cells hidden by the source
 *   are null
 * @throws CellFault, SumMismatch for a table that is not additive
 * @throws CannotProtect where a cell stays derivable whatever is hidden
 */
export function protect(input: {
  cells: readonly ProtectedCell[]
  sums: readonly SumRelation[]
  rule: DisclosureRule
}): Map<string, SuppressedReason | null> {
  const { rule } = input
  const table = indexTable(input.cells, input.sums)
  const decisions = firstDecisions(table, rule)
  let open = table.cells.flatMap((_, at) => (decisions.sensitive[at] ? [at] : []))
  while (open.length > 0) open = protectOnce({ table, decisions, rule }, open)
  spreadForgotten(table, decisions)

  return new Map(
    table.cells.map((cell, at) => [
      cell.id,
      cell.derived || cell.count === null ? null : (decisions.reason[table.groupOf[at] ?? -1] ?? null),
    ]),
  )
}

/** Acts once on every component that still has an open cell; returns the cells still open. */
function protectOnce(scene: Scene, open: readonly number[]): number[] {
  const again: number[] = []
  const visited = new Set<number>()
  for (const start of open) {
    if (visited.has(start) || isSafe(scene, start)) continue
    const component = componentAround(scene.table, scene.decisions, start)
    for (const at of component.cells) visited.add(at)
    if (!hideBeside(scene, component, loneCells(scene, component))) {
      const exposed = exposedCells(scene, component, near)
      if (exposed.length === 0) continue
      if (!hideBeside(scene, component, exposed)) lastResort(scene, component)
    }
    again.push(...component.cells.filter((at) => scene.decisions.sensitive[at]))
  }
  return again
}

/** With nothing left to hide: looks at the component whole, then takes its labels away, then gives up. */
function lastResort(scene: Scene, component: HiddenComponent): void {
  const [first] = exposedCells(scene, component, everything)
  if (first !== undefined && !forgetLabels(scene.table, scene.decisions, component))
    throw new CannotProtect(scene.table.cells[first]?.id ?? '')
}

/** Hidden cells that stand alone in a sum: plain subtraction finds them, so no programme is asked. */
function loneCells({ table, decisions }: Scene, { cells, equations }: HiddenComponent): number[] {
  const lone = new Set<number>()
  for (const { columns } of equations) {
    const at = columns.length === 1 ? (cells[columns[0] ?? -1] ?? -1) : -1
    const cell = table.cells[at]
    if (cell && (decisions.sensitive[at] || (!cell.derived && cell.count !== null))) lone.add(at)
  }
  return [...lone]
}

/** Hides a partner for each of the cells, at most one for each sum in one go; false where there is none. */
function hideBeside({ table, decisions, rule }: Scene, component: HiddenComponent, cells: number[]): boolean {
  const touched = new Set<number>()
  for (const cell of cells) {
    if (table.sumsOf[cell]?.some((sum) => touched.has(sum))) continue
    const partner = choosePartner(table, decisions, component, cell, rule)
    if (partner === null) continue
    const group = table.groupOf[partner] ?? -1
    decisions.reason[group] = 'secondary'
    for (const at of table.groups[group] ?? []) {
      for (const sum of table.sumsOf[at] ?? []) touched.add(sum)
    }
  }
  return touched.size > 0
}
