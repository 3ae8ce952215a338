import type { ProtectedCell } from '../cell.ts'
import { type DisclosureRule, type SuppressedReason, zeroTotal } from '../rule.ts'
import type { AdditiveTable } from './additive-table.ts'

/** Whether a zero in this cell would be shown. */
export function showsZero(table: AdditiveTable, at: number, rule: DisclosureRule): boolean {
  if (table.cells[at]?.structural) return true
  if (rule.showZero === 'structural') return false
  const totals = (table.sumsOf[at] ?? []).map((sum) => table.sums[sum]?.total).filter((total) => total !== at)
  return (
    totals.length > 0 &&
    totals.every((total) => total !== undefined && (table.cells[total]?.count ?? 0) >= zeroTotal)
  )
}

/** Whether the count itself is 1 to `minimum - 1`. */
export function isSmall(cell: ProtectedCell, rule: DisclosureRule): boolean {
  return cell.count !== null && cell.count > 0 && cell.count < rule.minimum
}

/** Cells that must stay underivable: small ones, and zeros that may not be shown. */
export function isSensitive(table: AdditiveTable, at: number, rule: DisclosureRule): boolean {
  const cell = table.cells[at]
  if (!cell || cell.structural) return false
  if (isSmall(cell, rule)) return true
  return cell.count === 0 && !cell.derived && !showsZero(table, at, rule)
}

/** The first decision of every group of linked cells, before anything is hidden to protect another. */
export function decidePrimary(table: AdditiveTable, rule: DisclosureRule): (SuppressedReason | null)[] {
  return table.groups.map((members) => {
    const shown = members.filter((at) => !table.cells[at]?.derived)
    if (shown.some((at) => isSensitive(table, at, rule))) return 'small_cell'
    const thin = shown.some((at) => {
      const denominator = table.cells[at]?.denominator
      return denominator !== undefined && denominator < rule.minimumDenominator
    })
    return thin ? 'denominator' : null
  })
}
