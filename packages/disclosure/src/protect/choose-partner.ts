import type { DisclosureRule } from '../rule.ts'
import { type AdditiveTable, isKnown } from './additive-table.ts'
import { requiredRange } from './attacker-knowledge.ts'
import { type Decisions, isHidden } from './decisions.ts'
import type { HiddenComponent } from './hidden-component.ts'

/**
 * The published cell to hide next so that `exposed` can move, or null when none is left around it.
 * Looked for first in sums that have only one hidden cell, then in the sums of `exposed`, then in the whole
 * component. Among them: one large enough to give way, a part before a total, one that opens no untouched
 * sum, the smallest, the first by id.
 */
export function choosePartner(
  table: AdditiveTable,
  decisions: Decisions,
  component: HiddenComponent,
  exposed: number,
  rule: DisclosureRule,
): number | null {
  const all = component.equations.map((equation) => equation.sum)
  const lone = component.equations.filter((equation) => equation.columns.length === 1).map(({ sum }) => sum)
  const own = table.sumsOf[exposed] ?? []
  const pools = [lone.filter((sum) => own.includes(sum)), lone, own, all]
  for (const pool of pools) {
    const best = bestOf(table, decisions, pool, exposed, rule)
    if (best !== null) return best
  }
  return null
}

type Rank = [needsMore: number, isTotal: number, opens: number, size: number]

function bestOf(
  table: AdditiveTable,
  decisions: Decisions,
  pool: readonly number[],
  exposed: number,
  rule: DisclosureRule,
): number | null {
  let best: number | null = null
  let bestRank: Rank | null = null
  for (const sum of pool) {
    for (const at of table.sums[sum]?.members ?? []) {
      const cell = table.cells[at]
      if (!cell || cell.structural || isHidden(table, decisions, at) || isKnown(table, at)) continue
      if ((cell.amount ?? cell.count) === 0) continue
      const rank = rankOf(table, decisions, at, table.sums[sum]?.total === at, exposed, rule)
      const order = bestRank === null ? -1 : compare(rank, bestRank)
      if (order < 0 || (order === 0 && cell.id < (table.cells[best ?? -1]?.id ?? ''))) {
        best = at
        bestRank = rank
      }
    }
  }
  return best
}

function rankOf(
  table: AdditiveTable,
  decisions: Decisions,
  at: number,
  isTotal: boolean,
  exposed: number,
  rule: DisclosureRule,
): Rank {
  const cell = table.cells[at]
  const other = table.cells[exposed]
  const needed = requiredRange(table, exposed, rule)
  const size = Math.abs(cell?.amount ?? cell?.count ?? 0)
  const rises = needed.high - (other?.amount ?? other?.count ?? 0)
  const floor = cell?.amount === undefined ? rule.minimum : 0
  const opens = (table.sumsOf[at] ?? []).filter(
    (sum) => !table.sums[sum]?.members.some((member) => isHidden(table, decisions, member)),
  ).length
  return [size - floor >= rises ? 0 : 1, isTotal ? 1 : 0, opens, size]
}

function compare(one: Rank, other: Rank): number {
  for (let place = 0; place < one.length; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
