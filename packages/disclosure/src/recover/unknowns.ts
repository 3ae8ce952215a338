import type { SumRelation } from '../cell.ts'
import { CellFault } from '../errors.ts'
import type { PublishedCell } from './published-cell.ts'

/** One sum with the known numbers moved to the right: coefficients by unknown. */
export interface Equation {
  terms: Map<number, number>
  right: number
}

/** Unknown cells that hang together, by position in `cells`, and the equations over those positions. */
export interface UnknownBlock {
  cells: PublishedCell[]
  equations: Equation[]
}

/** Amounts are counted in hundredths so that sums of them are exact. */
export function inWholeUnits(cell: PublishedCell): number {
  return cell.kind === 'amount' ? Math.round((cell.value ?? 0) * 100) : (cell.value ?? 0)
}

/** Splits the empty cells of a publication into blocks that share no sum. */
export function unknownBlocks(cells: readonly PublishedCell[], sums: readonly SumRelation[]): UnknownBlock[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const top = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let up = top.get(at); up !== undefined && up !== at; up = top.get(at)) at = up
    top.set(id, at)
    return at
  }
  const open = sums.flatMap((sum) => {
    let right = 0
    const unknown = new Map<string, number>()
    ;[sum.total, ...sum.parts].forEach((id, place) => {
      const cell = byId.get(id)
      if (!cell) throw new CellFault(id, 'named by a sum, but not among the published cells')
      const sign = place === 0 ? 1 : -1
      if (cell.value === null) unknown.set(id, (unknown.get(id) ?? 0) + sign)
      else right -= sign * inWholeUnits(cell)
    })
    const [first, ...rest] = unknown.keys()
    if (first === undefined) return []
    for (const id of rest) top.set(find(id), find(first))
    return [{ first, unknown, right }]
  })
  interface Growing {
    block: UnknownBlock
    place: Map<string, number>
  }
  const blocks = new Map<string, Growing>()
  for (const { first, unknown, right } of open) {
    const root = find(first)
    const growing: Growing = blocks.get(root) ?? { block: { cells: [], equations: [] }, place: new Map() }
    blocks.set(root, growing)
    const { block, place } = growing
    const terms = new Map<number, number>()
    for (const [id, coefficient] of unknown) {
      const cell = byId.get(id)
      if (!cell) continue
      const at = place.get(id) ?? block.cells.push(cell) - 1
      place.set(id, at)
      if (coefficient !== 0) terms.set(at, coefficient)
    }
    block.equations.push({ terms, right })
  }
  return [...blocks.values()].map(({ block }) => block)
}
