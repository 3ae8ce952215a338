import { type Connection, runChecks } from '@elinvoima/warehouse'
import { CheckFailed } from '../run/failures.ts'

const folder = new URL('../check/', import.meta.url)

/** Runs the checks of the warehouse and writes their verdicts. Throws CheckFailed at the first that found bad rows. */
export async function check(connection: Connection, runId: number): Promise<number> {
  const results = await runChecks(connection, folder)
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
