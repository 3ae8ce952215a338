import type { Column, Metric } from './metric.ts'

const numberType = {
  person: { part: 'bigint', value: 'bigint' },
  percent: { part: 'bigint', value: 'double' },
  EUR: { part: 'decimal(18, 2)', value: 'decimal(18, 2)' },
} as const

/** The columns of an indicator's table, in order: the common ones with its own between them. */
export function metricColumns(metric: Metric): Column[] {
  const { part, value } = numberType[metric.unit]
  return [
    { name: 'geography_level', type: 'varchar', description: 'employment_area or municipality' },
    { name: 'geography_code', type: 'varchar', description: 'code of the employment area or municipality' },
    { name: 'month', type: 'date', description: 'first day of the month' },
    ...metric.dimensions,
    ...metric.measures,
    { name: 'numerator', type: part, description: metric.numerator },
    { name: 'denominator', type: part, description: metric.denominator ?? 'none: not a ratio' },
    { name: 'value', type: value, description: `${metric.formula}; ${metric.unit}` },
    { name: 'lower', type: 'double', description: 'empty: a total enumeration has no sampling error' },
    { name: 'upper', type: 'double', description: 'empty: a total enumeration has no sampling error' },
    {
      name: 'persons',
      type: 'bigint',
      description: 'persons behind the row; empty where it is not about persons',
    },
    {
      name: 'suppressed_reason',
      type: 'varchar',
      description: 'why the value is not there; empty where it is',
    },
    { name: 'basis', type: 'varchar', description: 'register or statfin' },
    { name: 'is_demo', type: 'boolean', description: 'computed from demo data' },
  ]
}
