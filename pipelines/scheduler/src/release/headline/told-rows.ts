import { type Metric, metricCatalogue, toldIndicators } from '@elinvoima/metrics'
import { identifier, literal } from '@elinvoima/warehouse'

/** Which row of an indicator it is, as targets name it: column=value with commas between, `only` where there is one. */
function toldRowOf({ dimensions, basis }: Metric): string {
  const names = [...dimensions.map(({ name }) => name), ...(basis.length > 1 ? ['basis'] : [])]
  if (names.length === 0) return literal('only')
  return names
    .map((name) => `${literal(`${name}=`)} || cast(${identifier(name)} as varchar)`)
    .join(" || ',' || ")
}

/** SQL: what a release prints of the indicators that can have targets, in its areas, with which row each is. */
export function toldRows(): string {
  const told = new Set<string>(toldIndicators)
  return metricCatalogue()
    .filter(({ name }) => told.has(name))
    .map(
      (
        metric,
      ) => `select ${literal(metric.name)} as metric, ${toldRowOf(metric)} as told_row, geography_code, month,
        cast(numerator as double) as numerator, cast(denominator as double) as denominator,
        cast(value as double) as value, lower, upper, suppressed_reason, basis, is_demo
      from marts.main.${identifier(metric.name)} where geography_level = 'employment_area'`,
    )
    .join(' union all ')
}
