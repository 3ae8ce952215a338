import { metricSpecWith } from '@elinvoima/testkit'
import { withDependencies } from '../catalogue/catalogue.ts'
import { computeAll } from '../compute/compute-all.ts'
import type { Metric } from '../definition/metric.ts'
import { fillCommitted } from './fill-committed.ts'

/**
 * Holds an indicator, computed after those it reads, to drawn tables; what it assumes is what is committed unless
 * it is drawn.
 */
export const metricSpec = metricSpecWith<Metric>(async (connection, metric) => {
  for (const table of ['metric_parameter', 'employment_code', 'end_reason'])
    await fillCommitted(connection, table)
  return computeAll(connection, { isDemo: true }, withDependencies(metric))
})
