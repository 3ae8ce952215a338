import { type Assumption, type Assumptions, assumptionsOf } from '../definition/assumption.ts'
import type { MetricConnection } from './connection.ts'

const sql = `
  select name, cast(value as double) as value, cast(low as double) as low, cast(high as double) as high
  from reference.metric_parameter
  where valid_from <= cast($day as date) and (valid_to is null or valid_to >= cast($day as date))`

interface Asker {
  readonly name: string
  /** names in `reference.metric_parameter` */
  readonly assumes: readonly string[]
}

/**
 * The parameters that an indicator assumes, as they hold on a day; one without a range lies where its value is.
 * Throws where a parameter has no value on that day.
 */
export async function readAssumptions(
  connection: MetricConnection,
  asker: Asker,
  day: string,
): Promise<Assumptions> {
  const found = new Map<string, Assumption>()
  if (asker.assumes.length > 0) {
    const rows = (await connection.runAndReadAll(sql, { day })).getRowObjectsJson()
    for (const { name, value, low, high } of rows) {
      if (!asker.assumes.includes(String(name))) continue
      found.set(String(name), {
        value: Number(value),
        low: Number(low ?? value),
        high: Number(high ?? value),
      })
    }
  }
  const missing = asker.assumes.find((name) => !found.has(name))
  if (missing !== undefined) {
    throw new Error(
      `metric ${asker.name}: expected a value of "${missing}" on ${day} in reference.metric_parameter, got none`,
    )
  }
  return assumptionsOf(asker.name, found)
}
