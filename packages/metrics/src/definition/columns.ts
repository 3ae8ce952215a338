import type { Column, Metric } from './metric.ts'
import { numberTypes } from './unit.ts'

const enumeration = 'empty: a total enumeration has no sampling error'

/** The columns of an indicator's table, in order: the common ones with its own between them. */
export function metricColumns(metric: Metric): Column[] {
  const { part, value } = numberTypes(metric.unit)
  const interval = metric.interval ?? enumeration
  return [
    { name: 'geography_level', type: 'varchar', description: 'employment_area or municipality' },
    { name: 'geography_code', type: 'varchar', description: 'code of the employment area or municipality' },
    { name: 'month', type: 'date', description: 'first day of the month' },
    ...metric.dimensions,
    ...metric.measures,
    { name: 'numerator', type: part, description: metric.numerator },
    { name: 'denominator', type: part, description: metric.denominator ?? 'none: not a ratio' },
    { name: 'value', type: value, description: `${metric.formula}; ${metric.unit}` },
    { name: 'lower', type: 'double', description: interval },
    { name: 'upper', type: 'double', description: interval },
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
    { name: 'basis', type: 'varchar', description: 'register, statfin or ecosystem' },
    { name: 'is_demo', type: 'boolean', description: 'computed from demo data' },
  ]
}
