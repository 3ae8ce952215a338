import { monthsAfter } from '@elinvoima/metrics'
import { type Connection, query } from '@elinvoima/warehouse'
import type { PrintedTotal } from './amounts.ts'

interface TurnoverRow extends Record<string, unknown> {
  readonly code: string
  readonly scope: string
  readonly kind: string
  readonly period: string
  readonly last_month: string
  readonly months: number
  readonly benefits_eur: number
}

/**
 * The benefit totals that turnover prints of an area, each the sum of the area's benefit figures of its months.
 * `relation` has the rows of turnover, `benefitTypes` the benefit types; dimensions of benefits are `<type>|<financier>`.
 */
export async function printedTotals(
  connection: Connection,
  relation: string,
  benefitTypes: string,
): Promise<PrintedTotal[]> {
  const rows = await query<TurnoverRow>(
    connection,
    `select geography_code as code, scope, period_kind as kind, period, cast(month as varchar) as last_month,
       months, cast(benefits_eur as double) as benefits_eur
     from ${relation} where geography_level = 'employment_area' and benefits_eur is not null`,
  )
  const basic = await query<{ code: string }>(
    connection,
    `select distinct code from ${benefitTypes} where is_basic_level`,
  )
  const basicTypes = new Set(basic.map(({ code }) => code))
  const inScope = (scope: string, type: string | undefined, financier: string | undefined) => {
    if (scope === 'kela_paid') return basicTypes.has(type ?? '')
    return scope === 'all_benefits' || financier === 'municipality'
  }
  return rows.map((row) => {
    const first = monthsAfter(row.last_month, 1 - row.months)
    return {
      id: ['turnover', row.code, row.kind, row.period, row.scope].join('|'),
      amount: row.benefits_eur,
      includes: ({ code, month, dimension }) => {
        const [type, financier] = dimension.split('|')
        return (
          code === row.code &&
          month >= first &&
          month <= row.last_month &&
          inScope(row.scope, type, financier)
        )
      },
    }
  })
}
