import { firstDay, lastWeekday, monthText } from '../../calendar.ts'
import type { Span } from '../../model/life.ts'
import { type Stream, uniformAt } from '../../random/stream.ts'
import type { Row } from '../feed/feeds.ts'
import { type CostLine, monthCosts } from './month-costs.ts'
import type { ServiceUse } from './service-use.ts'

const LINES_A_VOUCHER = 3

/** Rows of an area's accounts, month by month; a year costs `eurosAYear` to the cent's rounding. */
export function* costRows(costs: {
  readonly area: string
  readonly span: Span
  readonly use: ServiceUse
  readonly eurosAYear: number
  readonly providers: readonly string[]
  readonly stream: Stream
}): Generator<Row> {
  let position = 1000
  for (let month = costs.span.first; month <= costs.span.last; month++) {
    const days = lastWeekday(month) - firstDay(month) + 1
    const lines = monthCosts(costs.use.inMonth(month), (costs.eurosAYear * 100) / 12, (n) =>
      uniformAt(costs.stream, position + n),
    )
    position += 1000
    for (const [number, line] of lines.entries()) yield row(line, number, month, days)
  }

  function row(line: CostLine, number: number, month: number, days: number): Row {
    const voucher = Math.floor(number / LINES_A_VOUCHER)
    const day = firstDay(month) + Math.floor(uniformAt(costs.stream, month * 1000 + voucher) * days)
    const provider = line.isBought ? costs.providers[number % costs.providers.length] : undefined
    return [
      `T${costs.area}-${monthText(month).replace('-', '')}-${String(voucher + 1).padStart(4, '0')}`,
      String((number % LINES_A_VOUCHER) + 1),
      day,
      line.account,
      line.serviceClass,
      provider ?? null,
      line.cents,
      line.municipality,
    ]
  }
}
