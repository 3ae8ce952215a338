import type { Metric } from '@elinvoima/metrics'
import { type Connection, identifier, literal, query } from '@elinvoima/warehouse'
import { isBare } from '../protection/bare-estimates.ts'
import { metricsIn } from './printed-figures.ts'

interface Fault {
  readonly metric: string
  readonly fault: string
  readonly where: string
}

/**
 * Looks for values that a release prints without what they are made of: a ratio without its numerator and
 * denominator, an estimate without its interval, either of them empty without a reason. A line each. Indicators
 * younger than the release are passed over.
 */
export async function valuesWithoutParts(marts: Connection): Promise<string[]> {
  const counts = (await metricsIn(marts)).flatMap(faultsOf).map(
    ({ metric, fault, where }) =>
      `select ${literal(metric)} as metric, ${literal(fault)} as fault,
           count(*)::integer as rows, count(*) filter (where ${where})::integer as found
         from ${identifier(metric)}`,
  )
  if (counts.length === 0) return []
  const faulty = await query(marts, `from (${counts.join(' union all ')}) where found > 0 order by all`)
  return faulty.map(({ metric, fault, found, rows }) => `${metric}: ${fault} in ${found} of ${rows} rows`)
}

const empty = 'value is null and suppressed_reason is null'
const apart = 'value is not null and (numerator is null or denominator is null)'

// what is told in the unit of another indicator is a ratio only where that is, and may be stated by hand
const isRatio = ({ denominator, unit }: Metric) => denominator !== null && unit !== 'unit_of_metric'

function faultsOf(metric: Metric): Fault[] {
  const faults: [fault: string, where: string][] = []
  if (isRatio(metric)) faults.push(['a ratio without its parts', apart])
  const bare = isBare(metric)
  if (bare !== null) faults.push(['an estimate without its interval', bare])
  if (faults.length > 0) faults.push(['an empty value without the reason', empty])
  return faults.map(([fault, where]) => ({ metric: metric.name, fault, where }))
}
