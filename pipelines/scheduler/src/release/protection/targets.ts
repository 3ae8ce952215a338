import type { Connection } from '@elinvoima/warehouse'

/**
 * Hides the distances to targets, and the results of interventions, of figures that the release does not print as they
 * are: hidden ones, and corrections that are held. Reads `protected_figure`.
 */
export async function hideTargets(connection: Connection): Promise<void> {
  await hideIn(connection, 'chosen_target_distance', '')
  await hideIn(connection, 'chosen_intervention_result', 'reached_percent = null,')
}

async function hideIn(connection: Connection, table: string, more: string): Promise<void> {
  await connection.run(
    `update ${table} as target
     set numerator = null, denominator = null, value = null, lower = null, upper = null, current_value = null,
       ${more} verdict = 'ei voida sanoa', suppressed_reason = 'small_cell'
     where indicator in (select metric from protected_figure)
       and not exists (
         from protected_figure as printed
         where printed.metric = target.indicator
           and printed.code = target.geography_code
           and printed.month = target.month
           and printed.reason is null
           and printed.numerator is not distinct from cast(target.numerator as decimal(18, 2))
           and (not printed.is_ratio or printed.denominator is not distinct from cast(target.denominator as decimal(18, 2)))
       )`,
  )
}
