import { type DisclosureRule, protect, type SuppressedReason } from '../index.ts'
import type { PublishedCell } from '../recover/published-cell.ts'
import type { DrawnTable } from './drawn-table.ts'

/** The table as published under the reasons: numbers where shown, reasons where not. */
export function publish(
  table: DrawnTable,
  reasons: ReadonlyMap<string, SuppressedReason | null>,
): PublishedCell[] {
  return table.cells.map((cell) => {
    const reason = reasons.get(cell.id) ?? null
    const hidden = reason !== null || cell.derived === true || cell.count === null
    return {
      id: cell.id,
      value: hidden ? null : (cell.amount ?? cell.count),
      reason,
      kind: cell.amount === undefined ? 'persons' : 'amount',
      sensitive: hidden && cell.count !== null && cell.count > 0 && cell.count < 5,
    }
  })
}

/** Protects the table and publishes it. */
export function protectAndPublish(table: DrawnTable, rule: DisclosureRule): PublishedCell[] {
  return publish(table, protect({ ...table, rule }))
}
