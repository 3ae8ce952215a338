import type { ProtectedCell, SumRelation } from '@elinvoima/disclosure'
import { areaSums } from './areas.ts'
import { type Figure, figureId } from './figure.ts'

export const numeratorId = (figure: Figure) => `${figureId(figure)}|numerator`
export const denominatorId = (figure: Figure) => `${figureId(figure)}|denominator`
export const remainderId = (figure: Figure) => `${figureId(figure)}|remainder`

/**
 * Counts of persons. Where a figure has a denominator, anyone can subtract the two: the remainder is guarded as if
 * it were printed, and the row is shown or hidden whole.
 */
export function stockCells(figures: readonly Figure[]): ProtectedCell[] {
  return figures.flatMap((figure): ProtectedCell[] => {
    const numerator = { id: numeratorId(figure), count: figure.numerator ?? 0 }
    if (!figure.isRatio) return [numerator]
    const denominator = figure.denominator ?? 0
    return [
      { ...numerator, denominator },
      { id: denominatorId(figure), count: denominator, linkedTo: [numerator.id] },
      { id: remainderId(figure), count: denominator - numerator.count, derived: true },
    ]
  })
}

/** The sums that hold between counts: over municipalities, and numerator and remainder to denominator. */
export function stockSums(figures: readonly Figure[]): SumRelation[] {
  const ratios = figures.filter(({ isRatio }) => isRatio)
  const remainders = ratios.map((figure) => ({
    total: denominatorId(figure),
    parts: [numeratorId(figure), remainderId(figure)],
  }))
  return [
    ...remainders,
    ...areaSums(figures, numeratorId),
    ...areaSums(ratios, denominatorId),
    ...areaSums(ratios, remainderId),
  ]
}
