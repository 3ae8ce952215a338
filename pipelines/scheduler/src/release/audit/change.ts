import { PublishedContradiction } from '@elinvoima/disclosure'
import { type Figure, figureId } from '../protection/figure.ts'
import { groupBy } from '../protection/group-by.ts'
import { type Correction, ofAmounts, ofPersons } from '../protection/hold.ts'
import { recoverStocks } from './attack.ts'
import type { Printed } from './printed-figures.ts'

const isPrinted = ({ numerator, reason }: Figure) => numerator !== null && reason === null

const byId = (figures: readonly Figure[]) => new Map(figures.map((figure) => [figureId(figure), figure]))

function tellingCorrections(
  before: readonly Figure[],
  now: readonly Figure[],
  { isTelling }: Correction,
): string[] {
  const earlier = byId(before.filter(isPrinted))
  return now.filter(isPrinted).flatMap((figure) => {
    const one = earlier.get(figureId(figure))
    if (!one || !isTelling(one, figure)) return []
    return [
      `${figureId(figure)} differs from the release before by so little that it tells of single persons`,
    ]
  })
}

const same = (one: Figure, other: Figure) =>
  one.numerator === other.numerator && one.denominator === other.denominator

/** The figures of an area and month, each from whichever release prints it; none where some has changed. */
function merged(before: readonly Figure[], now: readonly Figure[]): Figure[] {
  const earlier = byId(before)
  const both = now.map((figure) => ({ figure, one: earlier.get(figureId(figure)) }))
  const hasChanged = both.some(
    ({ figure, one }) => one && isPrinted(one) && isPrinted(figure) && !same(one, figure),
  )
  const isDecidedOtherwise = both.some(({ figure, one }) => one && isPrinted(one) !== isPrinted(figure))
  if (hasChanged || !isDecidedOtherwise) return []
  return both.map(({ figure, one }) => (one && isPrinted(one) ? one : figure))
}

/** What the two releases together give away of an area and month in which nothing seems to have changed. */
function recoverTogether(before: readonly Figure[], now: readonly Figure[]): string[] {
  const blockOf = ({ area, month }: Figure) => `${area}|${month}`
  const earlier = groupBy(before, blockOf)
  return [...groupBy(now, blockOf)].flatMap(([block, figures]) => {
    const known = merged(earlier.get(block) ?? [], figures)
    try {
      return recoverStocks(known).map(
        ({ id, lower, upper }) => `${id} lies between ${lower} and ${upper} beside the release before`,
      )
    } catch (error) {
      if (error instanceof PublishedContradiction) return []
      throw error
    }
  })
}

/**
 * What a reader who kept the release before can work out by subtraction, a line each: corrections of fewer than
 * the minimum of persons or of euros, and hidden counts that one of the two releases shows the rest of.
 */
export function compareReleases(before: Printed, now: Printed): string[] {
  return [
    ...tellingCorrections(before.stocks, now.stocks, ofPersons),
    ...tellingCorrections(before.amounts, now.amounts, ofAmounts),
    ...recoverTogether(before.stocks, now.stocks),
  ]
}
