import type { ChangedMonths } from '@elinvoima/metrics'
import { type Connection, runChecks } from '@elinvoima/warehouse'
import { CheckFailed } from '../run/failures.ts'

const folder = new URL('../check/', import.meta.url)

/**
 * Makes the temporary table `changed_month`, one row a staging entity and a month that the checks look at: those that
 * have changed, or every month of every entity.
 */
async function stateChanges(connection: Connection, changed: ChangedMonths | null): Promise<void> {
  const known = [...(changed ?? [])].flatMap(([entity, months]) =>
    (months ?? []).map((month) => ({ entity, month })),
  )
  const whole = [...(changed ?? [])].filter(([, months]) => months === null).map(([entity]) => entity)
  await connection.run(
    `create or replace temp table changed_month as
     select one.entity as entity, one.month as month
     from (select unnest(from_json($known, '[{"entity": "VARCHAR", "month": "DATE"}]')) as one)
     union all
     select view_name, cast(month as date)
     from duckdb_views()
     cross join unnest(generate_series(date '1900-01-01', date '2199-12-01', interval 1 month)) as any_time(month)
     where schema_name = 'staging' and ($all or list_contains(string_split($whole, ' '), view_name))`,
    { known: JSON.stringify(known), all: changed === null, whole: whole.join(' ') },
  )
}

/**
 * Runs the checks of the warehouse on what has changed, on everything where null, and writes their verdicts.
 * Throws CheckFailed at the first that found bad rows.
 */
export async function check(
  connection: Connection,
  runId: number,
  changed: ChangedMonths | null,
): Promise<number> {
  await stateChanges(connection, changed)
  const results = await runChecks(connection, folder)
  await connection.run('drop table temp.changed_month')
  for (const { name, badRows, sample } of results) {
    await connection.run('insert into ledger.check_result values ($run, $name, $bad, $sample)', {
      run: runId,
      name,
      bad: badRows,
      sample,
    })
  }
  const failed = results.find(({ badRows }) => badRows > 0)
  if (failed) throw new CheckFailed(failed.name, failed.badRows, failed.sample)
  return results.length
}
