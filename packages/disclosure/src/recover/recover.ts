import type { SumRelation } from '../cell.ts'
import type { DisclosureRule } from '../rule.ts'
import { attackBlock } from './attack-block.ts'
import type { PublishedCell, Recovery } from './published-cell.ts'
import { readReasons } from './reasons.ts'
import { unknownBlocks } from './unknowns.ts'

/**
 * The attacker: tries to work out hidden cells from what is published, and returns those it pins to a value
 * or to a range narrower than the rule allows. Empty means the publication holds.
 *
 * Shares no code with `protect`. It sees only numbers, sums and printed reasons; it eliminates exactly in
 * whole numbers, propagates limits through the given and the derived equations, and then asks a linear, and
 * if need be a whole-number, programme over the free unknowns how far each cell can go.
 *
 * @throws PublishedContradiction when no table fits the publication
 */
export function recover(
  cells: readonly PublishedCell[],
  sums: readonly SumRelation[],
  rule: DisclosureRule,
): Recovery[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const totalsOf = new Map<string, PublishedCell[]>()
  const summed = new Set(sums.map(({ total }) => total))
  for (const { total, parts } of sums) {
    const cell = byId.get(total)
    if (!cell) continue
    for (const part of parts) {
      if (summed.has(part)) continue
      const known = totalsOf.get(part)
      if (known) known.push(cell)
      else totalsOf.set(part, [cell])
    }
  }
  return unknownBlocks(cells, sums).flatMap((block) =>
    attackBlock(block, readReasons(block, totalsOf, rule), rule),
  )
}
