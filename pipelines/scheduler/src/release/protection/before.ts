import type { ProtectedCell, SumRelation } from '@elinvoima/disclosure'
import { type Figure, figureId } from './figure.ts'
import type { PublishedFigure, PublishedFigures } from './published-figure.ts'

/** Cells and sums, as figures make them. */
export interface Table {
  readonly cells: readonly ProtectedCell[]
  readonly sums: readonly SumRelation[]
}

const sameNumbers = (before: PublishedFigure, now: Figure | undefined) =>
  now !== undefined && before.numerator === now.numerator && before.denominator === now.denominator

const blockOf = ({ area, month }: Pick<Figure, 'area' | 'month'>) => `${area}|${month}`

/** Of figures whose hidden neighbours nobody remembers, those that are published again as they were. */
export function unchanged(published: PublishedFigures, now: readonly Figure[]): Map<string, PublishedFigure> {
  const current = new Map(now.map((figure) => [figureId(figure), figure]))
  return new Map([...published].filter(([id, before]) => sameNumbers(before, current.get(id))))
}

/** The identifier of the figure that a cell is a number of. */
const figureOf = (cell: string) => cell.replace(/\|(numerator|denominator|remainder|in a service)$/, '')

/**
 * A table joined with the one published before it. A number that has not changed is one cell in both: where it was
 * shown it is known, whatever happens to it now. One that has changed stays as a cell of its own, known or guarded
 * as it was. Only areas and months in which something has changed bring the sums they had.
 */
export function joinBefore(
  now: readonly Figure[],
  published: PublishedFigures,
  tableOf: (figures: readonly Figure[]) => Table,
): Table {
  const own = tableOf(now)
  if (published.size === 0) return own
  const current = new Map(now.map((figure) => [figureId(figure), figure]))
  const isSame = (id: string) => {
    const before = published.get(id)
    return before !== undefined && sameNumbers(before, current.get(id))
  }
  const wasShown = (cell: ProtectedCell) => !cell.derived && published.get(figureOf(cell.id))?.reason === null
  const changed = new Set([...published].filter(([id]) => !isSame(id)).map(([, figure]) => blockOf(figure)))
  const before = [...published.values()]
    .filter((figure) => changed.has(blockOf(figure)))
    .map((figure) => ({ ...figure, row: 0 }))
  const past = tableOf(before)
  const ownCells = new Map(own.cells.map((cell) => [cell.id, cell]))
  const stays = new Set(
    past.cells
      .filter((cell) => {
        const same = ownCells.get(cell.id)
        const isEqual = same && same.count === cell.count && same.amount === cell.amount
        return isEqual && (same.derived || isSame(figureOf(cell.id)))
      })
      .map(({ id }) => id),
  )
  const name = (id: string) => (stays.has(id) ? id : `before|${id}`)
  const gone = past.cells
    .filter(({ id }) => !stays.has(id))
    .map((cell): ProtectedCell => {
      const renamed = { ...cell, id: name(cell.id), linkedTo: [] }
      return wasShown(cell) ? { ...renamed, known: true } : { ...renamed, derived: true }
    })
  const kept = own.cells.map((cell) =>
    isSame(figureOf(cell.id)) && wasShown(cell) ? { ...cell, known: true } : cell,
  )
  const sums = past.sums.map(({ total, parts }) => ({ total: name(total), parts: parts.map(name) }))
  return { cells: [...kept, ...gone], sums: [...own.sums, ...sums] }
}
