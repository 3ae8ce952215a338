import { protect, recommendedRule as rule } from '@elinvoima/disclosure'
import { amountCells, amountSums, type PrintedTotal } from './amounts.ts'
import { type Figure, figureId } from './figure.ts'
import { numeratorId, stockCells, stockSums } from './stocks.ts'

export interface Decision {
  readonly metric: string
  readonly row: number
  readonly reason: string
}

const decisionsOf = (
  figures: readonly Figure[],
  reasons: ReadonlyMap<string, string | null>,
  idOf: (figure: Figure) => string,
): Decision[] =>
  figures.flatMap((figure) => {
    const reason = reasons.get(idOf(figure))
    return reason ? [{ metric: figure.metric, row: figure.row, reason }] : []
  })

/** What must be hidden of the counts of persons and of the euros that persons are behind. */
export function decide(
  stocks: readonly Figure[],
  amounts: readonly Figure[],
  totals: readonly PrintedTotal[],
): Decision[] {
  const ofStocks = protect({ cells: stockCells(stocks), sums: stockSums(stocks), rule })
  const sums = amountSums(amounts, totals)
  const ofAmounts = protect({ cells: amountCells(amounts, totals), sums, rule })
  return [...decisionsOf(stocks, ofStocks, numeratorId), ...decisionsOf(amounts, ofAmounts, figureId)]
}
