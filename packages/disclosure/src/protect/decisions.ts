import type { DisclosureRule, SuppressedReason } from '../rule.ts'
import type { AdditiveTable } from './additive-table.ts'
import { decidePrimary, sensitiveCells } from './primary.ts'

/** What is hidden so far, and how far each hidden cell is known to be able to move. */
export interface Decisions {
  /** By group. */
  reason: (SuppressedReason | null)[]
  /** By group: its label is 'secondary' whatever its size, so the label tells nothing. */
  unlabelled: boolean[]
  /** By cell. */
  sensitive: boolean[]
  lowest: Float64Array
  highest: Float64Array
}

/** The decisions before any secondary suppression. */
export function firstDecisions(table: AdditiveTable, rule: DisclosureRule): Decisions {
  const own = table.cells.map((cell) => cell.amount ?? cell.count ?? Number.NaN)
  const sensitive = sensitiveCells(table, rule)
  return {
    reason: decidePrimary(table, sensitive, rule),
    unlabelled: table.groups.map(() => false),
    sensitive,
    lowest: Float64Array.from(own),
    highest: Float64Array.from(own),
  }
}

/** Whether readers of the publication do not see the cell. */
export function isHidden(table: AdditiveTable, decisions: Decisions, at: number): boolean {
  const cell = table.cells[at]
  if (!cell || cell.derived || cell.count === null) return true
  return decisions.reason[table.groupOf[at] ?? -1] !== null
}
