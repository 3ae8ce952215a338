import {
  type PublishedCell,
  PublishedContradiction,
  type Recovery,
  recommendedRule,
  recover,
} from '@elinvoima/disclosure'
import { acrossCells, acrossSums } from '../protection/across-indicators.ts'
import { amountSums, type PrintedTotal } from '../protection/amounts.ts'
import { type Figure, figureId } from '../protection/figure.ts'
import { denominatorId, numeratorId, remainderId, stockSums } from '../protection/stocks.ts'
import type { Printed } from './printed-figures.ts'

const stockCell = (figure: Figure): PublishedCell[] => {
  const numerator: PublishedCell = { id: numeratorId(figure), value: figure.numerator, reason: figure.reason }
  if (!figure.isRatio) return [numerator]
  const known = figure.numerator !== null && figure.denominator !== null
  return [
    { ...numerator, sharesReason: true },
    { id: denominatorId(figure), value: figure.denominator, reason: figure.reason, sharesReason: true },
    {
      id: remainderId(figure),
      value: known ? (figure.denominator ?? 0) - (figure.numerator ?? 0) : null,
      reason: null,
    },
  ]
}

const amountCellsOf = (
  figures: readonly Figure[],
  totals: readonly PrintedTotal[],
  signed: boolean,
): PublishedCell[] => {
  const own = figures.map((figure) => ({
    id: figureId(figure),
    value: figure.numerator,
    reason: figure.reason,
    kind: 'amount' as const,
    signed,
  }))
  return [...own, ...totals.map(({ id, amount }) => ({ id, value: amount, kind: 'amount' as const, signed }))]
}

/**
 * What the counts of persons give away, of themselves and between indicators. The reason of a row is about one of its
 * numbers: another that is known to be no small one harms nobody.
 */
export function recoverStocks(stocks: readonly Figure[]): Recovery[] {
  const between = acrossCells(stocks).map(({ id }): PublishedCell => ({ id, value: null, reason: null }))
  const cells = [...stocks.flatMap(stockCell), ...between]
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const sums = [...stockSums(stocks), ...acrossSums(stocks, new Set(byId.keys()))]
  return recover(cells, sums, recommendedRule).filter(
    ({ id, lower }) => !byId.get(id)?.sharesReason || lower < recommendedRule.minimum,
  )
}

/** A reader takes no euro for negative until what is printed says so: by its sign, or by not adding up. */
function recoverAmounts(figures: readonly Figure[], totals: readonly PrintedTotal[]) {
  const sums = amountSums(figures, totals)
  const attack = (signed: boolean) => recover(amountCellsOf(figures, totals, signed), sums, recommendedRule)
  if (figures.some(({ numerator }) => numerator !== null && numerator < 0)) return attack(true)
  try {
    return attack(false)
  } catch (error) {
    if (error instanceof PublishedContradiction) return attack(true)
    throw error
  }
}

/** What a reader can work out of what the release hides, a line each; empty means that it holds. */
export function attackRelease({ stocks, amounts }: Printed, totals: readonly PrintedTotal[]): string[] {
  const recovered = [...recoverStocks(stocks), ...recoverAmounts(amounts, totals)]
  return recovered.map(
    ({ id, lower, upper, how }) => `${id} is hidden but lies between ${lower} and ${upper} (${how})`,
  )
}
