import { type PublishedCell, PublishedContradiction, recommendedRule, recover } from '@elinvoima/disclosure'
import type { Metric } from '@elinvoima/metrics'
import { type Connection, identifier } from '@elinvoima/warehouse'
import { amountSums, type PrintedTotal } from '../protection/amounts.ts'
import { type Figure, figureId } from '../protection/figure.ts'
import { personalAmounts, personStocks } from '../protection/kinds.ts'
import { printedTotals } from '../protection/printed-totals.ts'
import { readFigures } from '../protection/read-figures.ts'
import { denominatorId, numeratorId, remainderId, stockSums } from '../protection/stocks.ts'

const areaOf = `coalesce((select area_code from municipality as m
  where m.code = figure.geography_code and figure.geography_level = 'municipality'), figure.geography_code)`

const printedFigures = async (connection: Connection, metrics: readonly Metric[]): Promise<Figure[]> => {
  const all: Figure[] = []
  for (const metric of metrics) {
    const relation = { rows: identifier(metric.name), rowId: '0', area: areaOf, hasPersons: false }
    all.push(...(await readFigures(connection, metric, relation)))
  }
  return all
}

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
export async function attackRelease(connection: Connection): Promise<string[]> {
  const stocks = await printedFigures(connection, personStocks())
  const amounts = await printedFigures(connection, personalAmounts())
  const totals = await printedTotals(connection, 'turnover', 'benefit_type')
  const recovered = [
    ...recover(stocks.flatMap(stockCell), stockSums(stocks), recommendedRule),
    ...recoverAmounts(amounts, totals),
  ]
  return recovered.map(
    ({ id, lower, upper, how }) => `${id} is hidden but lies between ${lower} and ${upper} (${how})`,
  )
}
