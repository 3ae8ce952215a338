import { type DisclosureRule, zeroTotal } from '../rule.ts'
import type { AdditiveTable } from './additive-table.ts'

/**
 * Which zeros are shown. Structural ones are, and so is whatever they force to be zero. Under
 * `whenTotalAtLeast20` a zero is also shown when each of its totals is either large enough or itself a shown
 * zero, and when all its parts may be shown too: a zero total prints its parts.
 */
export function shownZeros(table: AdditiveTable, rule: DisclosureRule): boolean[] {
  const structural = structuralZeros(table)
  if (rule.showZero === 'structural') return structural
  const shown = table.cells.map(
    (cell, at) => structural[at] || (cell.count === 0 && totalsOf(table, at).length > 0),
  )
  for (let moved = true; moved; ) {
    moved = false
    table.sums.forEach(({ total, members }) => {
      const large = (table.cells[total]?.count ?? 0) >= zeroTotal
      const hide = (at: number) => {
        if (!shown[at] || structural[at]) return
        shown[at] = false
        moved = true
      }
      const parts = members.slice(1)
      if (!large && !shown[total]) for (const part of parts) hide(part)
      if (parts.some((part) => !shown[part] && !table.cells[part]?.derived)) hide(total)
    })
  }
  return shown
}

/** Positions of the totals a cell is a part of. */
export function totalsOf(table: AdditiveTable, at: number): number[] {
  return (table.sumsOf[at] ?? []).flatMap((sum) => {
    const total = table.sums[sum]?.total
    return total === undefined || total === at ? [] : [total]
  })
}

/** Whether a zero here, were it one, would be shown as far as its totals decide. */
export function hasLargeTotals(table: AdditiveTable, at: number, rule: DisclosureRule): boolean {
  if (rule.showZero === 'structural') return false
  const totals = totalsOf(table, at)
  return totals.length > 0 && totals.every((total) => (table.cells[total]?.count ?? 0) >= zeroTotal)
}

function structuralZeros(table: AdditiveTable): boolean[] {
  const zero = table.cells.map((cell) => cell.structural === true)
  for (let moved = true; moved; ) {
    moved = false
    for (const { total, members } of table.sums) {
      const parts = members.slice(1)
      const forced = zero[total] ? parts : parts.every((part) => zero[part]) ? [total] : []
      for (const at of forced) {
        if (zero[at]) continue
        zero[at] = true
        moved = true
      }
    }
  }
  return zero
}
