import type { ProtectedCell, SumRelation } from '../cell.ts'
import { CannotProtect } from '../errors.ts'
import type { DisclosureRule, SuppressedReason } from '../rule.ts'
import { type AdditiveTable, indexTable } from './additive-table.ts'
import { choosePartner } from './choose-partner.ts'
import { type Decisions, firstDecisions, isHidden } from './decisions.ts'
import { exposedCells } from './exposure.ts'
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
  while (open.length > 0) open = protectOnce(table, decisions, open, rule)
  spreadForgotten(table, decisions)

  return new Map(
    table.cells.map((cell, at) => [
      cell.id,
      cell.derived || cell.count === null ? null : (decisions.reason[table.groupOf[at] ?? -1] ?? null),
    ]),
  )
}

function protectOnce(
  table: AdditiveTable,
  decisions: Decisions,
  open: number[],
  rule: DisclosureRule,
): number[] {
  const again: number[] = []
  const visited = new Set<number>()
  for (const start of open) {
    if (visited.has(start)) continue
    const component = componentAround(table, decisions, start)
    for (const at of component.cells) visited.add(at)
    const exposed = exposedCells(table, decisions, component, rule)
    if (exposed.length === 0) continue
    hideAround(table, decisions, component, exposed, rule)
    again.push(...exposed)
  }
  return again
}

/** Hides a partner for each exposed cell, or takes the labels away where there is none left to hide. */
function hideAround(
  table: AdditiveTable,
  decisions: Decisions,
  component: HiddenComponent,
  exposed: readonly number[],
  rule: DisclosureRule,
): void {
  const touched = new Set<number>()
  for (const cell of exposed) {
    if (table.sumsOf[cell]?.some((sum) => touched.has(sum))) continue
    const partner = choosePartner(table, decisions, component, cell, rule)
    if (partner === null || isHidden(table, decisions, partner)) continue
    const group = table.groupOf[partner] ?? -1
    decisions.reason[group] = 'secondary'
    for (const at of table.groups[group] ?? []) {
      for (const sum of table.sumsOf[at] ?? []) touched.add(sum)
    }
  }
  if (touched.size === 0 && !forgetLabels(table, decisions, component))
    throw new CannotProtect(table.cells[exposed[0] ?? -1]?.id ?? '')
}
