import { openWarehouse, query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import type { Figure } from './figure.ts'
import { stateProtected } from './protected-figure.ts'
import { hideTargets } from './targets.ts'

const printed = (month: string, numerator: number, reason: string | null): Figure => ({
  metric: 'activation_rate',
  row: 1,
  level: 'employment_area',
  code: '32',
  area: '32',
  month,
  dimension: '',
  isRatio: true,
  numerator,
  denominator: 400,
  persons: 400,
  reason,
})

it('tells distances and results only of figures that are printed as they were computed', async () => {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    const { connection } = warehouse
    await connection.run(
      `create temp table chosen_target_distance as
       select *, '32' as geography_code, 400.0 as denominator, 3.0 as lower, 3.0 as upper, 27.0 as current_value,
         'ei vielä' as verdict, cast(null as varchar) as suppressed_reason
       from (values
         ('activation_rate', date '2026-04-01', 108.0, 3.0),
         ('activation_rate', date '2026-05-01', 109.0, 2.8),
         ('activation_rate', date '2026-06-01', 110.0, 2.5),
         ('sustained_employment', date '2026-06-01', 50.0, 1.5)
       ) as drawn(indicator, month, numerator, value)`,
    )
    await connection.run(
      `create temp table chosen_intervention_result as
       select *, value / 4 as reached_percent from chosen_target_distance where month = date '2026-05-01'`,
    )
    await stateProtected(connection, [
      printed('2026-04-01', 108, null),
      printed('2026-05-01', 109, 'secondary'),
      printed('2026-06-01', 108, null),
    ])
    await hideTargets(connection)
    const rows = await query(
      connection,
      `select indicator, cast(month as varchar) as month, cast(value as double) as value, verdict, suppressed_reason
       from chosen_target_distance order by all`,
    )
    const hidden = { value: null, verdict: 'ei voida sanoa', suppressed_reason: 'small_cell' }
    const told = { verdict: 'ei vielä', suppressed_reason: null }
    expect(rows).toEqual([
      { indicator: 'activation_rate', month: '2026-04-01', value: 3, ...told },
      { indicator: 'activation_rate', month: '2026-05-01', ...hidden },
      { indicator: 'activation_rate', month: '2026-06-01', ...hidden },
      { indicator: 'sustained_employment', month: '2026-06-01', value: 1.5, ...told },
    ])
    const [result] = await query(
      connection,
      'select reached_percent, numerator, suppressed_reason from chosen_intervention_result',
    )
    expect(result).toEqual({ reached_percent: null, numerator: null, suppressed_reason: 'small_cell' })
  } finally {
    warehouse.close()
  }
})
