import { protect, recommendedRule as rule } from '@elinvoima/disclosure'
import { acrossCells, acrossSums } from './across-indicators.ts'
import { amountCells, amountSums, type PrintedTotal } from './amounts.ts'
import { joinBefore, type Table } from './before.ts'
import { type Figure, figureId } from './figure.ts'
import type { PublishedFigures } from './published-figure.ts'
import { numeratorId, stockCells, stockSums } from './stocks.ts'

const decided = (
  figures: readonly Figure[],
  reasons: ReadonlyMap<string, string | null>,
  idOf: (figure: Figure) => string,
): Figure[] => figures.map((figure) => ({ ...figure, reason: reasons.get(idOf(figure)) ?? null }))

const stockTable = (figures: readonly Figure[]): Table => {
  const cells = [...stockCells(figures), ...acrossCells(figures)]
  const ids = new Set(cells.map(({ id }) => id))
  return { cells, sums: [...stockSums(figures), ...acrossSums(figures, ids)] }
}

/**
 * The counts of persons and the euros that persons are behind, each with why it is hidden, judged together with
 * what is `published` already.
 */
export function decide(
  stocks: readonly Figure[],
  amounts: readonly Figure[],
  totals: readonly PrintedTotal[],
  published: PublishedFigures = new Map(),
): Figure[] {
  const of = (figures: readonly Figure[]) => {
    const metrics = new Set(figures.map(({ metric }) => metric))
    return new Map([...published].filter(([, { metric }]) => metrics.has(metric)))
  }
  const ofStocks = protect({ ...joinBefore(stocks, of(stocks), stockTable), rule })
  const amountTable = (figures: readonly Figure[]): Table =>
    figures === amounts
      ? { cells: amountCells(figures, totals), sums: amountSums(figures, totals) }
      : { cells: amountCells(figures, []), sums: amountSums(figures, []) }
  const ofAmounts = protect({ ...joinBefore(amounts, of(amounts), amountTable), rule })
  return [...decided(stocks, ofStocks, numeratorId), ...decided(amounts, ofAmounts, figureId)]
}
