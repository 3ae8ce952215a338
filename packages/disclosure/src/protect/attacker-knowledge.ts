import { type DisclosureRule, defaultAmountMargin } from '../rule.ts'
import type { AdditiveTable } from './additive-table.ts'
import type { Decisions } from './decisions.ts'
import { hasLargeTotals } from './zeros.ts'

export interface Range {
  low: number
  high: number
}

/**
 * What the strongest attacker knows of a hidden cell before any arithmetic: the rule, the printed reason,
 * and, beyond what anyone could know, the sign of an amount and which linked cell caused the reason.
 * Protection shown against this attacker holds against any weaker one.
 */
export function knownBefore(
  table: AdditiveTable,
  decisions: Decisions,
  at: number,
  rule: DisclosureRule,
): Range {
  const cell = table.cells[at]
  if (cell?.amount !== undefined)
    return cell.amount < 0
      ? { low: Number.NEGATIVE_INFINITY, high: 0 }
      : { low: 0, high: Number.POSITIVE_INFINITY }
  const free = { low: 0, high: Number.POSITIVE_INFINITY }
  const group = table.groupOf[at] ?? -1
  if (!cell || cell.derived || cell.count === null || decisions.unlabelled[group]) return free
  if (decisions.sensitive[at])
    return { low: cell.count > 0 && hasLargeTotals(table, at, rule) ? 1 : 0, high: rule.minimum - 1 }
  if (cell.count === 0) return { low: 0, high: 0 }
  if (decisions.reason[group] === 'denominator')
    return { low: rule.minimum, high: Math.max(cell.count, rule.minimumDenominator - 1) }
  return { low: rule.minimum, high: Number.POSITIVE_INFINITY }
}

/**
 * The range a sensitive cell must be able to take. A count must reach both ends of 1 to `minimum - 1`;
 * an amount must reach `amountMargin` of itself (at least one unit) below and above, as far as its sign lets it.
 */
export function requiredRange(table: AdditiveTable, at: number, rule: DisclosureRule): Range {
  const amount = table.cells[at]?.amount
  if (amount === undefined) return { low: 1, high: rule.minimum - 1 }
  const margin = Math.max(1, (rule.amountMargin ?? defaultAmountMargin) * Math.abs(amount))
  if (amount < 0) return { low: amount - margin, high: Math.min(0, amount + margin) }
  return { low: Math.max(0, amount - margin), high: amount + margin }
}
