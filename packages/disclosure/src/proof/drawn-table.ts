import fc from 'fast-check'
import type { ProtectedCell, SumRelation } from '../cell.ts'

/** An additive table drawn at random. */
export interface DrawnTable {
  cells: ProtectedCell[]
  sums: SumRelation[]
}

/** Counts as they come in small places: many zeros and small ones, a few large. */
const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) },
)

/**
 * A table over axes of the given lengths with every margin: each cell is named by its places, `*` for the
 * sum over an axis. An axis may be nested (`groups`): its places fall into named groups with own subtotals.
 */
export function crossTable(counts: readonly number[], axes: readonly Axis[]): DrawnTable {
  const value = new Map<string, number>()
  const names = axes.map((axis) => [...axis.leaves, ...axis.sums.map(({ total }) => total)])
  const leaves = product(axes.map(({ leaves: own }) => own))
  leaves.forEach((places, at) => {
    value.set(places.join(' '), counts[at] ?? 0)
  })
  const sums: SumRelation[] = []
  axes.forEach((axis, turn) => {
    const others = names.map((own, at) => (at < turn ? own : (axes[at]?.leaves ?? [])))
    for (const { total, parts } of axis.sums) {
      for (const places of product(others.map((own, at) => (at === turn ? [total] : own)))) {
        const at = (place: string) => places.map((one, index) => (index === turn ? place : one)).join(' ')
        value.set(
          at(total),
          parts.reduce((made, part) => made + (value.get(at(part)) ?? 0), 0),
        )
      }
    }
  })
  axes.forEach((axis, turn) => {
    for (const { total, parts } of axis.sums) {
      for (const places of product(names.map((own, at) => (at === turn ? [total] : own)))) {
        const at = (place: string) => places.map((one, index) => (index === turn ? place : one)).join(' ')
        sums.push({ total: at(total), parts: parts.map(at) })
      }
    }
  })
  return { cells: [...value].map(([id, own]) => ({ id, count: own })), sums }
}

export interface Axis {
  leaves: string[]
  /** In an order where parts come before their totals. */
  sums: SumRelation[]
}

/** An axis of `length` places and their total. */
export function plainAxis(prefix: string, length: number): Axis {
  const leaves = Array.from({ length }, (_, at) => `${prefix}${at + 1}`)
  return { leaves, sums: [{ total: `${prefix}*`, parts: leaves }] }
}

/** An axis of groups of places: places, group totals, and the total of the groups. */
export function nestedAxis(prefix: string, lengths: readonly number[]): Axis {
  const groups = lengths.map((length, at) => plainAxis(`${prefix}${at + 1}.`, length))
  const totals = groups.flatMap((group) => group.sums.map(({ total }) => total))
  return {
    leaves: groups.flatMap((group) => group.leaves),
    sums: [...groups.flatMap((group) => group.sums), { total: `${prefix}*`, parts: totals }],
  }
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (made, list) => made.flatMap((one) => list.map((next) => [...one, next])),
    [[]],
  )
}

/** Draws counts for every combination of places of the axes drawn. */
export function drawTable(axes: fc.Arbitrary<Axis[]>): fc.Arbitrary<DrawnTable> {
  return axes.chain((drawn) => {
    const length = drawn.reduce((made, axis) => made * axis.leaves.length, 1)
    return fc
      .array(count, { minLength: length, maxLength: length })
      .map((counts) => crossTable(counts, drawn))
  })
}
