import { registerCoverage } from '../labour-market/parts.ts'
import type { MetricConnection } from './connection.ts'
import { makeParts, type PartsOnHand } from './make-parts.ts'
import { firstDay, monthsOf } from './months.ts'

const made = `
  create table if not exists metrics.coverage
  (metric_name varchar, employment_area_code varchar, covered_from date, covered_until date)`

const bounds = `
  select
    cast(then_on.covered_from as varchar) as from_then,
    cast(then_on.covered_until as varchar) as until_then,
    cast(now_on.covered_from as varchar) as from_now,
    cast(now_on.covered_until as varchar) as until_now
  from (select * from metrics.coverage where metric_name = $name) as then_on
  full join register_coverage as now_on on now_on.employment_area_code = then_on.employment_area_code`

const between = (one: unknown, other: unknown): string[] => {
  const [from = '', to = ''] = [firstDay(String(one)), firstDay(String(other))].toSorted()
  return monthsOf({ from, to })
}

const moved = (one: unknown, other: unknown): string[] => (one === other ? [] : between(one, other))

/**
 * The months that the register of an area has begun or ceased to cover since an indicator was last computed: an
 * early end of a period changes what months far from it can tell. What is covered now is remembered with the rows.
 */
export async function coverageChanged(
  connection: MetricConnection,
  name: string,
  onHand: PartsOnHand,
): Promise<string[]> {
  await connection.run(made)
  await makeParts(connection, [registerCoverage], null, onHand)
  const areas = (await connection.runAndReadAll(bounds, { name })).getRowObjectsJson()
  await connection.run('delete from metrics.coverage where metric_name = $name', { name })
  await connection.run(
    `insert into metrics.coverage
     select $name, employment_area_code, covered_from, covered_until from register_coverage`,
    { name },
  )
  return areas.flatMap(({ from_then, until_then, from_now, until_now }) => {
    if (from_then === null) return between(from_now, until_now)
    if (from_now === null) return between(from_then, until_then)
    return [...moved(from_then, from_now), ...moved(until_then, until_now)]
  })
}
