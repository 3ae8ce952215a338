import type { Connection } from '@elinvoima/warehouse'
import type { PrintedTotal } from './amounts.ts'
import { type Figure, figureId } from './figure.ts'

/** The printed totals over figures as they are held, where they were over figures as computed. */
export function totalsMoved(
  totals: readonly PrintedTotal[],
  computed: readonly Figure[],
  held: readonly Figure[],
): PrintedTotal[] {
  const now = new Map(computed.map((figure) => [figureId(figure), figure.numerator ?? 0]))
  const moves = held.flatMap((figure) => {
    const by = (figure.numerator ?? 0) - (now.get(figureId(figure)) ?? 0)
    return figure.level === 'employment_area' && by !== 0 ? [{ figure, by }] : []
  })
  return totals.map((total) => {
    const by = moves.reduce((sum, move) => sum + (total.includes(move.figure) ? move.by : 0), 0)
    return { ...total, amount: Math.round(100 * (total.amount + by)) / 100 }
  })
}

/** Moves the totals of the chosen rows of turnover as the figures they are of are held. */
export async function moveTotals(
  connection: Connection,
  before: readonly PrintedTotal[],
  after: readonly PrintedTotal[],
): Promise<void> {
  const moved = after.flatMap(({ id, amount }, at) => {
    const by = Math.round(100 * (amount - (before[at]?.amount ?? amount))) / 100
    return by === 0 ? [] : [{ id, by }]
  })
  if (moved.length === 0) return
  await connection.run(
    `update chosen_turnover as chosen
     set benefits_eur = chosen.benefits_eur + moved.by, numerator = chosen.numerator + moved.by,
       value = chosen.value + moved.by
     from (select unnest(from_json($moved, '[{"id": "VARCHAR", "by": "DECIMAL(18, 2)"}]'), recursive := true)) as moved
     where concat_ws('|', 'turnover', chosen.geography_code, chosen.period_kind, chosen.period, chosen.scope) = moved.id`,
    { moved: JSON.stringify(moved) },
  )
}
