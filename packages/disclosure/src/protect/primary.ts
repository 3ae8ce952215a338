import type { ProtectedCell } from '../cell.ts'
import type { DisclosureRule, SuppressedReason } from '../rule.ts'
import type { AdditiveTable } from './additive-table.ts'
import { shownZeros } from './zeros.ts'

/** Whether the count itself is 1 to `minimum - 1`. */
export function isSmall(cell: ProtectedCell, rule: DisclosureRule): boolean {
  return cell.count !== null && cell.count > 0 && cell.count < rule.minimum
}

/** Cells that must stay underivable: small ones, and zeros that may not be shown. */
export function sensitiveCells(table: AdditiveTable, rule: DisclosureRule): boolean[] {
  const shown = shownZeros(table, rule)
  return table.cells.map((cell, at) => {
    if (cell.known) return false
    if (isSmall(cell, rule)) return true
    return cell.count === 0 && !cell.derived && !shown[at]
  })
}

/** The first decision of every group of linked cells, before anything is hidden to protect another. */
export function decidePrimary(
  table: AdditiveTable,
  sensitive: readonly boolean[],
  rule: DisclosureRule,
): (SuppressedReason | null)[] {
  return table.groups.map((members) => {
    const printed = members.filter((at) => !table.cells[at]?.derived)
    if (printed.some((at) => table.cells[at]?.known)) return null
    if (printed.some((at) => sensitive[at])) return 'small_cell'
    const thin = printed.some((at) => {
      const denominator = table.cells[at]?.denominator
      return denominator !== undefined && denominator < rule.minimumDenominator
    })
    return thin ? 'denominator' : null
  })
}
