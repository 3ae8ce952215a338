import { type DisclosureRule, defaultAmountMargin } from '../rule.ts'
import type { PublishedCell } from './published-cell.ts'

/**
 * Whether knowing that a hidden cell lies from `lower` to `upper` is as vague as the rule asks:
 * persons anything from 1 to `minimum - 1`; an amount `(1 + margin) / (1 - margin)` times its lower end.
 */
export function isVague(cell: PublishedCell, lower: number, upper: number, rule: DisclosureRule): boolean {
  if (cell.kind !== 'amount') return lower <= 1 && upper >= rule.minimum - 1
  const margin = rule.amountMargin ?? defaultAmountMargin
  if (margin >= 1) return lower <= 0 && upper > 0
  return upper > lower && upper * (1 - margin) >= lower * (1 + margin) * (1 - 1e-6) - 1
}
