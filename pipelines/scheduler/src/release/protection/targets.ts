import type { Connection } from '@elinvoima/warehouse'

/**
 * Hides the distances to targets of figures that the release does not print as they are: hidden ones, and corrections
 * that are held. Reads `chosen_target_distance` and `protected_figure`.
 */
export async function hideTargets(connection: Connection): Promise<void> {
  await connection.run(
    `update chosen_target_distance as target
     set numerator = null, denominator = null, value = null, lower = null, upper = null, current_value = null,
       verdict = 'ei voida sanoa', suppressed_reason = 'small_cell'
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
