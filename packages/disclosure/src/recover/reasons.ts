import { type DisclosureRule, zeroTotal } from '../rule.ts'
import type { Limits } from './narrow.ts'
import type { PublishedCell } from './published-cell.ts'
import type { UnknownBlock } from './unknowns.ts'

/**
 * What the printed reasons say of each unknown. A block that bears no reason but 'secondary' tells nothing
 * of sizes; elsewhere 'small_cell' is at most `minimum - 1`, 'denominator' under `minimumDenominator` and
 * 'secondary' at least `minimum`. A small cell is not zero where a zero would have been shown: when all its
 * totals are large. `totalsOf` holds the totals of cells that are no totals themselves.
 */
export function readReasons(
  block: UnknownBlock,
  totalsOf: ReadonlyMap<string, readonly PublishedCell[]>,
  rule: DisclosureRule,
): Limits {
  const lower = new Float64Array(block.cells.length)
  const upper = new Float64Array(block.cells.length).fill(Number.POSITIVE_INFINITY)
  const telling = block.cells.some(({ reason }) => reason === 'small_cell' || reason === 'denominator')
  block.cells.forEach((cell, at) => {
    if (cell.kind === 'amount' || cell.sharesReason || !telling) return
    if (cell.reason === 'secondary') lower[at] = rule.minimum
    if (cell.reason === 'denominator') upper[at] = rule.minimumDenominator - 1
    if (cell.reason !== 'small_cell') return
    upper[at] = rule.minimum - 1
    const totals = totalsOf.get(cell.id) ?? []
    const zeroWouldShow =
      rule.showZero === 'whenTotalAtLeast20' &&
      totals.length > 0 &&
      totals.every(({ value }) => value !== null && value >= zeroTotal)
    if (zeroWouldShow) lower[at] = 1
  })
  return { lower, upper }
}
