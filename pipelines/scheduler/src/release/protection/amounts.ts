import type { ProtectedCell, SumRelation } from '@elinvoima/disclosure'
import { areaSums } from './areas.ts'
import { type Figure, figureId } from './figure.ts'

/** A total over months and dimensions that the release prints of an area: what it is the sum of. */
export interface PrintedTotal {
  readonly id: string
  readonly amount: number
  readonly includes: (figure: Figure) => boolean
}

const partsOf = (figures: readonly Figure[], total: PrintedTotal) =>
  figures.filter((figure) => figure.level === 'employment_area' && total.includes(figure))

/** Euros that persons are behind, and the totals of them that are printed elsewhere. */
export function amountCells(figures: readonly Figure[], totals: readonly PrintedTotal[]): ProtectedCell[] {
  const own = figures.map((figure) => ({
    id: figureId(figure),
    count: figure.persons ?? 0,
    amount: figure.numerator ?? 0,
  }))
  const printed = totals.map((total) => {
    const persons = partsOf(figures, total).map((figure) => figure.persons ?? 0)
    return {
      id: total.id,
      count: persons.reduce((most, some) => Math.max(most, some), 0),
      amount: total.amount,
    }
  })
  return [...own, ...printed]
}

/** The sums that hold between euros: over municipalities, and over months and dimensions to the printed totals. */
export function amountSums(figures: readonly Figure[], totals: readonly PrintedTotal[]): SumRelation[] {
  const overTime = totals.map((total) => ({ total: total.id, parts: partsOf(figures, total).map(figureId) }))
  return [...areaSums(figures), ...overTime.filter(({ parts }) => parts.length > 0)]
}
