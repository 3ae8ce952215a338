import type { ProtectedCell, SumRelation } from '../cell.ts'
import { CellFault, SumMismatch } from '../errors.ts'

/** A sum by position; the total comes first in `members`, and `total = the others`. */
export interface IndexedSum {
  total: number
  members: number[]
}

/** Cells and sums by position, with the groups of cells that share one decision. */
export interface AdditiveTable {
  cells: readonly ProtectedCell[]
  sums: readonly IndexedSum[]
  /** Positions of the sums each cell takes part in. */
  sumsOf: readonly (readonly number[])[]
  groupOf: readonly number[]
  groups: readonly (readonly number[])[]
}

/** What the cell publishes when shown; null where the source hid it. */
export function published(cell: ProtectedCell): number | null {
  return cell.amount ?? cell.count
}

/** Whether a cell shown or hidden with this one is already published. */
export function isKnown(table: AdditiveTable, at: number): boolean {
  const group = table.groups[table.groupOf[at] ?? -1] ?? []
  return group.some((member) => table.cells[member]?.known)
}

/**
 * Puts cells and sums by position and refuses what cannot be protected.
 * @throws CellFault for a repeated or unknown id or an impossible count
 * @throws SumMismatch for a sum whose parts do not make the total
 */
export function indexTable(
  cells: readonly ProtectedCell[],
  relations: readonly SumRelation[],
): AdditiveTable {
  const position = new Map<string, number>()
  cells.forEach((cell, at) => {
    if (position.has(cell.id)) throw new CellFault(cell.id, 'expected one cell with this id, got two')
    if (cell.count !== null && (!Number.isInteger(cell.count) || cell.count < 0))
      throw new CellFault(cell.id, `expected a whole count of persons, got ${cell.count}`)
    if (cell.structural && cell.count !== 0)
      throw new CellFault(cell.id, `expected a structural zero, got ${cell.count}`)
    position.set(cell.id, at)
  })
  const locate = (id: string): number => {
    const at = position.get(id)
    if (at === undefined) throw new CellFault(id, 'named by a sum or a link, but not among the cells')
    return at
  }
  const sums = relations.map(({ total, parts }) => ({
    total: locate(total),
    members: [locate(total), ...parts.map(locate)],
  }))
  const sumsOf: number[][] = cells.map(() => [])
  sums.forEach((sum, at) => {
    requireAdditive(cells, sum)
    for (const member of sum.members) sumsOf[member]?.push(at)
  })
  return { cells, sums, sumsOf, ...groupLinked(cells, locate) }
}

function requireAdditive(cells: readonly ProtectedCell[], sum: IndexedSum): void {
  const total = cells[sum.total]
  if (!total) return
  let made = 0
  let unknown = published(total) === null
  for (const member of sum.members.slice(1)) {
    const part = cells[member]
    if (!part) continue
    if ((part.amount === undefined) !== (total.amount === undefined) && part.count !== null)
      throw new CellFault(part.id, `expected the same kind of number as its total ${total.id}`)
    const value = published(part)
    if (value === null) unknown = true
    else made += value
  }
  const expected = published(total)
  if (unknown || expected === null) return
  const rounding = total.amount === undefined ? 0 : 0.005 * sum.members.length + 1e-9 * Math.abs(expected)
  if (Math.abs(made - expected) > rounding) throw new SumMismatch(total.id, expected, made)
}

function groupLinked(cells: readonly ProtectedCell[], locate: (id: string) => number) {
  const parent = cells.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] ?? top
    parent[at] = top
    return top
  }
  cells.forEach((cell, at) => {
    for (const other of cell.linkedTo ?? []) parent[root(at)] = root(locate(other))
  })
  const groups: number[][] = []
  const numberOf = new Map<number, number>()
  const groupOf = cells.map((_, at) => {
    const top = root(at)
    const group = numberOf.get(top) ?? groups.length
    if (group === groups.length) {
      groups.push([])
      numberOf.set(top, group)
    }
    groups[group]?.push(at)
    return group
  })
  return { groupOf, groups }
}
